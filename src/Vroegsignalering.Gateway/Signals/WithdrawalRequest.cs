using System.Text.Json;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The message with which a partner withdraws a signal: a reason, or everything that is wrong with it.</summary>
internal sealed record WithdrawalRequest
{
    private const string Reason = "reden";

    private static readonly string Hint = $"Kies een van: {string.Join(", ", WithdrawalReasons.ByText.Keys)}.";

    private readonly WithdrawalReason? _reason;
    private readonly IReadOnlyList<FieldError> _errors;

    private WithdrawalRequest(WithdrawalReason? reason, IReadOnlyList<FieldError> errors) => (_reason, _errors) = (reason, errors);

    public static WithdrawalRequest Read(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            return new(null, [new("", "geen-object", "Hier hoort een JSON-object te staan.", Hint)]);
        }

        var fields = message.EnumerateObject().ToLookup(field => Is(() => field.NameEquals(Reason)), field => field.Value);
        List<FieldError> errors = [.. ReasonErrors([.. fields[true]])];
        if (fields[false].Any())
        {
            errors.Add(new("", "onbekend-veld", "Dit bericht bevat een veld dat niet bestaat.", $"Stuur alleen {Reason}."));
        }

        return new(errors.Count == 0 ? ReasonOf(fields[true].Single()) : null, errors);
    }

    public T Match<T>(Func<WithdrawalReason, T> reason, Func<IReadOnlyList<FieldError>, T> errors) =>
        _reason is { } known ? reason(known) : errors(_errors);

    private static IEnumerable<FieldError> ReasonErrors(IReadOnlyList<JsonElement> values)
    {
        if (values.Count == 0)
        {
            yield return new("/" + Reason, "verplicht", "Het veld is verplicht en ontbreekt.", Hint);
        }
        else if (values.Count > 1)
        {
            yield return new("/" + Reason, "dubbel", "Het veld komt meer dan eens voor.", Hint);
        }
        else if (ReasonOf(values[0]) is null)
        {
            yield return new("/" + Reason, "code", "De waarde is geen bekende code.", Hint);
        }
    }

    private static WithdrawalReason? ReasonOf(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? WithdrawalReasons.ByText.Where(known => Is(() => value.ValueEquals(known.Key))).Select(known => (WithdrawalReason?)known.Value).FirstOrDefault()
        : null;

    // Escapes that are no Unicode make the comparison throw: they equal nothing.
    private static bool Is(Func<bool> comparison)
    {
        try
        {
            return comparison();
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
