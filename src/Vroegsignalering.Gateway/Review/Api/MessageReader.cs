using System.Text.Json;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>Reads the fields of a small message; null and absent are the same, and of a field that comes twice the last counts.</summary>
internal sealed class MessageReader
{
    private readonly List<FieldError> _errors = [];
    private readonly Dictionary<string, JsonElement> _fields = [];

    /// <summary>The reader of a JSON object of which these fields are known.</summary>
    public MessageReader(JsonElement message, IReadOnlyCollection<string> known)
    {
        var strange = false;
        foreach (var field in message.EnumerateObject())
        {
            if (TextOf(() => field.Name) is { } name && known.Contains(name)) _fields[name] = field.Value;
            else strange = true;
        }

        if (strange) _errors.Add(new("", "onbekend-veld", "Dit bericht bevat een veld dat niet bestaat.", $"Stuur alleen {string.Join(", ", known)}."));
    }

    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    public int Version()
    {
        const string Hint = "Geef de versie die u zag.";
        if (Of("versie") is not { } value) Require("versie", Hint);
        else if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0) return number;
        else _errors.Add(new("/versie", "getal", "De waarde is geen geheel getal vanaf 1.", Hint));
        return 0;
    }

    public string? Code(string name, IEnumerable<string> codes, bool required)
    {
        var hint = $"Kies een van: {string.Join(", ", codes.Order(StringComparer.Ordinal))}.";
        if (Of(name) is not { } value)
        {
            if (required) Require(name, hint);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && TextOf(value.GetString) is { } text && codes.Contains(text)) return text;
        _errors.Add(new($"/{name}", "code", "De waarde is geen bekende code.", hint));
        return null;
    }

    public string? Text(string name, bool required, string hint)
    {
        if (Of(name) is not { } value)
        {
            if (required) Require(name, hint);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && TextOf(value.GetString) is { } text) return text;
        _errors.Add(new($"/{name}", "tekst", "De waarde is geen tekst.", hint));
        return null;
    }

    public Guid? Id(string name, bool required)
    {
        const string Hint = "Neem de id over uit de lijst met kandidaten.";
        if (Of(name) is not { } value)
        {
            if (required) Require(name, Hint);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && Guid.TryParse(TextOf(value.GetString), out var id)) return id;
        _errors.Add(new($"/{name}", "id", "De waarde is geen id.", Hint));
        return null;
    }

    private void Require(string name, string hint) => _errors.Add(new($"/{name}", "verplicht", "Het veld is verplicht en ontbreekt.", hint));

    private JsonElement? Of(string name) => _fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // Escapes that are no Unicode cannot be read: they are no name and no code of ours.
    private static string? TextOf(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
