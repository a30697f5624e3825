using System.Text.Json;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The values of one message by field, as its channel handed them over, with what is wrong with the message's shape.</summary>
/// <remarks>Every channel ends here: a JSON body, an array item, an NDJSON line, a broker message and a CSV row.</remarks>
public sealed class SignalFields
{
    private const int MostShift = 2;
    private static readonly char[] Delimiters = [';', ',', '\t'];

    private readonly FieldValue[] _values = new FieldValue[SignalSchema.All.Count];
    private readonly List<Finding> _findings = [];
    private List<string>? _unread;
    private SignalColumns? _columns;
    private string[]? _cells;

    private SignalFields()
    {
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The row that is to be put together first; null when every value has its place.</summary>
    internal BrokenRow? Broken { get; private init; }

    /// <summary>Whether the row has fewer cells than its head, or empty ones more: at its end, or somewhere before it.</summary>
    internal bool IsOfOtherLength => _cells is not null;

    internal FieldValue this[SignalField field] => _values[field.Index];

    /// <summary>The values of a JSON message; unknown fields, fields that stand twice and misplaced objects are noted, never thrown.</summary>
    public static SignalFields FromJson(JsonElement message)
    {
        var fields = new SignalFields();
        fields.ReadObject("", message);
        return fields;
    }

    /// <summary>The values of a CSV row; an empty cell is an absent field, and so is one that the row lacks at its end.</summary>
    /// <param name="columns">The head of the file.</param>
    /// <param name="values">The cells in the order of the head; more of them, if they are no padding, make it a broken row.</param>
    /// <param name="habits">How the file is written; null where empty cells too many are padding, however many.</param>
    public static SignalFields FromRow(SignalColumns columns, ReadOnlySpan<string> values, FileHabits? habits = null)
    {
        var sent = values.Length;
        var end = sent;
        while (end > columns.Count && Blanks.Only(values[end - 1])) end--;
        if (habits?.Admits(sent, isPadded: end <= columns.Count) ?? true) values = values[..end];
        if (values.Length > columns.Count)
        {
            return new SignalFields { Broken = new BrokenRow(columns, values.ToArray(), FieldFaults.Describe(new(null, "", FieldFault.ColumnCount))) };
        }

        var fields = new SignalFields { _columns = columns, _cells = sent == columns.Count ? null : values.ToArray() };
        for (var place = 0; place < values.Length; place++)
        {
            if (habits?.IsUnclear(columns.FieldAt(place), values[place]) ?? false) fields.Note(SignalSchema.Amount, FieldFault.UnclearUnit);
            else if (!string.IsNullOrEmpty(values[place])) fields.ReadCell(columns, place, CellOf(values[place]));
        }

        return fields;
    }

    /// <summary>The values of a row that cannot be cut into cells, as far as they are certain.</summary>
    /// <param name="layout">How the rows of the file look.</param>
    /// <param name="text">The row as it was sent.</param>
    /// <param name="error">What is wrong with it.</param>
    public static SignalFields FromText(RowLayout layout, string text, FieldError error) =>
        new() { Broken = new BrokenRow(layout.Columns, text.Split(layout.Delimiter), error) };

    /// <summary>The values of a row as one way to put it together gives them; what cannot be certain is marked so.</summary>
    internal static SignalFields FromCells(SignalColumns columns, IReadOnlyList<FieldValue> cells)
    {
        var fields = new SignalFields();
        for (var place = 0; place < cells.Count; place++)
        {
            if (!string.IsNullOrEmpty(cells[place].Text)) fields.ReadCell(columns, place, cells[place]);
        }

        return fields;
    }

    /// <summary>What several ways to put a row together agree on; every other value is doubtful.</summary>
    internal static SignalFields CommonOf(IReadOnlyList<SignalFields> ways)
    {
        var common = new SignalFields();
        foreach (var field in SignalSchema.All)
        {
            FieldValue[] values = [.. ways.Select(way => way[field]).Distinct()];
            common._values[field.Index] = values is [{ Form: not ValueForm.Joined } agreed]
                ? agreed
                : new FieldValue(ValueForm.Doubtful, string.Join('\n', values.Select(value => value.Text)));
        }

        return common;
    }

    /// <summary>Whether what no field took may tell of a crisis.</summary>
    internal bool HasCrisisUnread() => _unread is not null && CrisisSearch.Finds(string.Join('\n', _unread));

    /// <summary>Whether any value, wherever it slipped to, may tell of a crisis.</summary>
    internal bool HasCrisisAnywhere() =>
        CrisisSearch.Finds(string.Join('\n', _values.Select(value => value.Text)))
        || HasFlagNear(MostShift)
        || (_columns is not null && Array.Exists(_values, value => HoldsYes(value.Text ?? "")));

    /// <summary>Whether a cell that stands so near the column of the crisis flag says yes, counted from the first column or, in half a row, from the last.</summary>
    internal bool HasFlagNear(int distance) => _columns?.PlaceOf(SignalSchema.CrisisFlag) is { } place and >= 0
        && (IsYesNear(place, distance) || (_cells is not null && IsYesNear(place - (_columns.Count - _cells.Length), distance)));

    private bool IsYesNear(int place, int distance) =>
        Enumerable.Range(place - distance, (2 * distance) + 1).Any(at => YesNo.Read(TextAt(at)) == true);

    private static FieldValue CellOf(string cell) =>
        new(cell.Contains(FieldText.Undecodable, StringComparison.Ordinal) ? ValueForm.Broken : ValueForm.Untyped, cell);

    private string TextAt(int place) => place < 0 || place >= _columns!.Count ? ""
        : _cells is not null ? _cells.ElementAtOrDefault(place) ?? ""
        : _columns.FieldAt(place) is { } field ? this[field].Text ?? "" : "";

    // As in "crisissignaal (ja/nee)".
    private static string NameWithoutRemark(string name) => name.Split('(')[0];

    // Two stray quotes make one cell of many.
    private static bool HoldsYes(string text) => text.Split(Delimiters) is { Length: > 1 } cells && Array.Exists(cells, cell => YesNo.Read(cell) == true);

    private void ReadCell(SignalColumns columns, int place, FieldValue cell)
    {
        if (columns.FieldAt(place) is { } field)
        {
            Put(field, cell.Form is ValueForm.Untyped or ValueForm.Joined ? cell with { Text = CellText.Of(field, cell.Text!) } : cell);
        }
        else
        {
            Leave($"{NameWithoutRemark(columns.NameAt(place))}:{cell.Text}");
            _findings.Add(new Finding(null, "", FieldFault.UnknownField, Place: place + 1));
        }
    }

    private void ReadObject(string group, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Leave(JsonText.RawOf(element));
            _findings.Add(new Finding(null, PointerOf(group), FieldFault.NotAnObject));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, property) in element.EnumerateObject().Index())
        {
            ReadProperty(group, property, (seen, place + 1));
        }
    }

    private void ReadProperty(string group, JsonProperty property, (HashSet<string> Seen, int Place) at)
    {
        var name = JsonText.NameOf(property);
        if (name is not null && SignalSchema.Groups[group].TryGetValue(name, out var field))
        {
            Put(field, JsonText.ValueOf(property.Value));
        }
        else if (group.Length == 0 && name is { Length: > 0 } && SignalSchema.Groups.ContainsKey(name))
        {
            ReadGroup(name, property.Value, isFirst: at.Seen.Add(name));
        }
        else
        {
            // A name we do not know may be a value that slipped, a surname even: its place is told, never the name (LO-04).
            Leave(JsonText.RawOf(property));
            _findings.Add(new Finding(null, PointerOf(group), FieldFault.UnknownField, at.Place));
        }
    }

    private void ReadGroup(string name, JsonElement element, bool isFirst)
    {
        if (!isFirst)
        {
            _findings.Add(new Finding(null, PointerOf(name), FieldFault.Twice));
        }

        if (element.ValueKind != JsonValueKind.Null)
        {
            ReadObject(name, element);
        }
    }

    private void Put(SignalField field, FieldValue value)
    {
        ref var place = ref _values[field.Index];
        if (place.Form != ValueForm.None && place == value)
        {
            _findings.Add(new Finding(null, field.Pointer, FieldFault.Twice));
        }

        place = place.Form == ValueForm.None || place == value ? value : new FieldValue(ValueForm.Twice, $"{place.Text}\n{value.Text}");
    }

    private void Note(SignalField field, FieldFault fault) => _findings.Add(new Finding(field, field.Pointer, fault));

    private void Leave(string text) => (_unread ??= []).Add(text);

    private static string PointerOf(string group) => group.Length == 0 ? "" : "/" + group;
}
