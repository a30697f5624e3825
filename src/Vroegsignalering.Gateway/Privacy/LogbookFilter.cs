using System.Globalization;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Privacy;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary>The filter read: what to ask of the log, and all that is wrong with it, by field.</summary>
public sealed class LogbookFilter
{
    private readonly Dictionary<string, string> _errors = [];

    public LogbookFilter(LogbookForm form)
    {
        var (from, until) = (Day("van", form.From), Day("totEnMet", form.Until));
        if (from > until) _errors["totEnMet"] = "Deze dag ligt voor de eerste dag.";
        Query = new LogQuery
        {
            Activity = Read("activiteit", form.Activity, ProcessingActivity.Find, "Deze activiteit staat niet in het register."),
            Outcome = Trimmed(form.Outcome),
            Subject = Read("betrokkene", form.Subject, Pseudonym, "Een pseudoniem heeft 16 tekens: cijfers en de letters a tot en met f."),
            From = Midnight(from),
            Until = Midnight(until?.AddDays(1)),
            Before = Guid.TryParseExact(Trimmed(form.Before), "D", out var cursor) ? cursor : null,
        };
        if (Trimmed(form.Before) is not null && Query.Before is null) _errors["voor"] = $"{PageCursor.Detail} Zoek opnieuw en blader dan verder.";
    }

    public LogQuery Query { get; }

    public IReadOnlyDictionary<string, string> Errors => _errors;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Pseudonym(string text) =>
        text.Length == 16 && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } date ? DutchTime.At(date, TimeOnly.MinValue) : null;

    private T? Read<T>(string field, string? text, Func<string, T?> read, string fault)
        where T : class
    {
        if (Trimmed(text) is not { } given) return null;
        var value = read(given);
        if (value is null) _errors[field] = fault;
        return value;
    }

    // Later than 9000 the day after it, or its instant, may not exist any more.
    private DateOnly? Day(string field, string? text)
    {
        if (Trimmed(text) is not { } given) return null;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1970 and < 9000)
            return day;
        _errors[field] = "Dit is geen datum, zoals 2026-04-02.";
        return null;
    }
}
