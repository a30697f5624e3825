using System.Globalization;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>A signal as its partner writes it: values by their dotted wire names, as JSON or as a row of CSV. It can be wrong on purpose.</summary>
internal sealed class DemoMessage
{
    private readonly List<(string Path, object Value)> _values;

    public DemoMessage(IEnumerable<(string Path, object? Value)> values) =>
        _values = [.. values.Where(value => value.Value is not null).Select(value => (value.Path, value.Value!))];

    public string Reference => (string)this["kenmerk"];

    public IEnumerable<string> Paths => _values.Select(value => value.Path);

    private object this[string path] => _values.First(value => value.Path == path).Value;

    /// <summary>This message with the value in its place, or at the end.</summary>
    public DemoMessage With(string path, object value) => _values.Any(known => known.Path == path)
        ? new(_values.Select(known => (known.Path, (object?)(known.Path == path ? value : known.Value))))
        : new(_values.Select(known => (known.Path, (object?)known.Value)).Append((path, value)));

    public DemoMessage Without(string path) =>
        new(_values.Where(value => value.Path != path).Select(value => (value.Path, (object?)value.Value)));

    public string ToJson()
    {
        var message = new JsonObject();
        foreach (var (path, value) in _values)
        {
            var parts = path.Split('.');
            var target = parts.Length == 1 ? message : Group(message, parts[0]);
            target[parts[^1]] = Json(value);
        }

        return message.ToJsonString();
    }

    /// <summary>The cells under the columns; every cell quoted where it must be.</summary>
    public string ToRow(IReadOnlyList<string> columns) => string.Join(';', columns.Select(column => Cell(column)));

    private string Cell(string column)
    {
        var text = _values.FirstOrDefault(value => value.Path == column).Value switch
        {
            null => string.Empty,
            bool flag => flag ? "ja" : "nee",
            { } value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        };
        return text.AsSpan().ContainsAny(";\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static JsonObject Group(JsonObject message, string name)
    {
        if (message[name] is not JsonObject group)
        {
            message[name] = group = [];
        }

        return group;
    }

    private static JsonValue Json(object value) => value switch
    {
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        _ => throw new ArgumentException("A signal holds texts, numbers and flags.", nameof(value)),
    };
}
