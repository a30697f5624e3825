using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>One object of a settings file; reads its fields and notes everything that is wrong, with a stand-in for the wrong value.</summary>
internal sealed class SettingsObject
{
    private readonly Dictionary<string, JsonElement> _fields = [];
    private readonly List<SettingsFault> _faults;

    public SettingsObject(JsonElement element, string pointer, List<SettingsFault> faults, IReadOnlyCollection<string> known)
    {
        (Pointer, _faults) = (pointer, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong(null, "is geen object", "Schrijf { … } met de velden uit docs/settings-import.md.");
            return;
        }

        foreach (var field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name)) Wrong(field.Name, "is geen veld van dit object", $"Kies uit: {string.Join(", ", known)}.");
            if (field.Value.ValueKind != JsonValueKind.Null) _fields[field.Name] = field.Value;
        }
    }

    public string Pointer { get; }

    public bool Has(string name) => _fields.ContainsKey(name);

    public void Wrong(string? name, string rule, string repair) =>
        _faults.Add(new SettingsFault(name is null ? Pointer : $"{Pointer}/{name}", rule, repair));

    /// <summary>A text that must be there, on one line.</summary>
    public string Text(string name, int longest = 200) =>
        Required(name) is { ValueKind: JsonValueKind.String } value && value.GetString()!.Trim() is { Length: > 0 } text
            && text.Length <= longest && !text.Any(char.IsControl)
            ? text.Normalize()
            : Unless<string>(!Has(name), name, "is geen tekst", $"Geef 1 tot en met {longest} tekens op één regel.") ?? "";

    /// <summary>A code that must be there: what the parser makes of the text.</summary>
    public T Code<T>(string name, Func<string, T?> parse, string repair)
        where T : struct =>
        Required(name) is { ValueKind: JsonValueKind.String } value && parse(value.GetString()!) is { } code
            ? code
            : Unless<T>(!Has(name), name, "is geen geldige code", repair);

    public DateOnly Day(string name) => Required(name) is null ? default : DayOrNull(name) ?? default;

    public DateOnly? DayOrNull(string name) => !_fields.TryGetValue(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Unless<DateOnly?>(false, name, "is geen bestaande datum", "Schrijf jjjj-mm-dd.");

    public TimeOnly? TimeOrNull(string name) => !_fields.TryGetValue(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String
            && TimeOnly.TryParseExact(value.GetString(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
        : Unless<TimeOnly?>(false, name, "is geen tijd", "Schrijf uu:mm, van 00:00 tot en met 23:59.");

    /// <summary>A term from the first to the last day, both included; without a last day it lasts.</summary>
    public (DateOnly From, DateOnly? Until) Term()
    {
        var (from, until) = (Day("vanaf"), DayOrNull("tot"));
        if (until < from) Wrong("tot", "ligt voor het begin", "Geef een laatste dag op of na vanaf, of laat tot weg.");
        return (from, until);
    }

    public int Number(string name, (int Least, int Most) bounds, int? absent = null) => NumberOrNull(name, bounds) ?? (absent is { } number
        ? number
        : Has(name) ? bounds.Least : Unless<int>(false, name, "ontbreekt", $"Geef een geheel getal van {bounds.Least} tot en met {bounds.Most}."));

    public int? NumberOrNull(string name, (int Least, int Most) bounds) => !_fields.TryGetValue(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= bounds.Least && number <= bounds.Most ? number
        : Unless<int?>(false, name, "is geen getal dat hier past", $"Geef een geheel getal van {bounds.Least} tot en met {bounds.Most}.");

    public bool Flag(string name) => _fields.TryGetValue(name, out var value)
        && (value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : Unless<bool>(false, name, "is niet waar of onwaar", "Schrijf true of false, zonder aanhalingstekens."));

    /// <summary>The object in a field; null when it is absent.</summary>
    public SettingsObject? Child(string name, params IReadOnlyCollection<string> known) =>
        _fields.TryGetValue(name, out var value) ? new SettingsObject(value, $"{Pointer}/{name}", _faults, known) : null;

    /// <summary>The objects of a list; an absent list is an empty one.</summary>
    public IReadOnlyList<SettingsObject> Children(string name, params IReadOnlyCollection<string> known) =>
        [.. Elements(name).Select((element, place) => new SettingsObject(element, $"{Pointer}/{name}/{place}", _faults, known))];

    /// <summary>The texts of a list, each one of those allowed; an absent list is an empty one.</summary>
    public IReadOnlyList<string> Choices(string name, IReadOnlyCollection<string> allowed)
    {
        var chosen = new List<string>();
        foreach (var (place, element) in Elements(name).Index())
        {
            if (element.ValueKind == JsonValueKind.String && allowed.Contains(element.GetString()!)) chosen.Add(element.GetString()!);
            else Wrong($"{name}/{place}", "is geen bekende keuze", $"Kies uit: {string.Join(", ", allowed)}.");
        }

        return chosen;
    }

    public string RawText(string name) => _fields.TryGetValue(name, out var value) ? value.GetRawText() : "{}";

    private IEnumerable<JsonElement> Elements(string name) => !_fields.TryGetValue(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : Unless<JsonElement[]>(false, name, "is geen lijst", "Schrijf [ … ].") ?? [];

    private JsonElement? Required(string name)
    {
        if (_fields.TryGetValue(name, out var value)) return value;

        Wrong(name, "ontbreekt", "Vul dit veld in.");
        return null;
    }

    private T? Unless<T>(bool told, string name, string rule, string repair)
    {
        if (!told) Wrong(name, rule, repair);
        return default;
    }
}
