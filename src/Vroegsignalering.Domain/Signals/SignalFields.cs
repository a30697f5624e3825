using System.Text.Json;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The values of one message by field, as its channel handed them over, with what is wrong with the message's shape.</summary>
/// <remarks>Every channel ends here: a JSON body, an array item, an NDJSON line, a broker message and a CSV row.</remarks>
public sealed class SignalFields
{
    private readonly FieldValue[] _values = new FieldValue[SignalSchema.All.Count];
    private readonly List<Finding> _findings = [];

    private SignalFields()
    {
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal FieldValue this[SignalField field] => _values[field.Index];

    /// <summary>The values of a JSON message; unknown fields, fields that stand twice and misplaced objects are noted, never thrown.</summary>
    public static SignalFields FromJson(JsonElement message)
    {
        var fields = new SignalFields();
        fields.ReadObject("", message);
        return fields;
    }

    /// <summary>The values of a CSV row; an empty cell is an absent field.</summary>
    /// <param name="columns">The head of the file.</param>
    /// <param name="values">The cells in the order of the head; another number of cells is noted as an error of the row.</param>
    public static SignalFields FromRow(SignalColumns columns, ReadOnlySpan<string> values)
    {
        var fields = new SignalFields();
        if (values.Length != columns.Count)
        {
            fields._findings.Add(new Finding(null, "", FieldFault.ColumnCount));
            return fields;
        }

        for (var place = 0; place < values.Length; place++)
        {
            if (!string.IsNullOrEmpty(values[place]))
            {
                fields.ReadCell(columns, place, values[place]);
            }
        }

        return fields;
    }

    private void ReadCell(SignalColumns columns, int place, string cell)
    {
        if (columns.FieldAt(place) is { } field)
        {
            Put(field, new FieldValue(ValueForm.Untyped, cell));
        }
        else
        {
            _findings.Add(new Finding(null, "", FieldFault.UnknownField, Place: place + 1));
        }
    }

    private void ReadObject(string group, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
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
        place = place.Form == ValueForm.None ? value : new FieldValue(ValueForm.Twice);
    }

    private static string PointerOf(string group) => group.Length == 0 ? "" : "/" + group;
}
