namespace Vroegsignalering.Domain.Signals;

/// <summary>The head of a CSV file, read once and applied to each of its rows.</summary>
public sealed class SignalColumns
{
    private readonly IReadOnlyList<string> _names;
    private readonly SignalField?[] _fields;

    private SignalColumns(IReadOnlyList<string> names)
    {
        _names = names;
        _fields = [.. names.Select(name => SignalSchema.ByPath.GetValueOrDefault(name.Trim()))];
    }

    /// <summary>How many columns a row must have.</summary>
    public int Count => _fields.Length;

    /// <summary>The columns of the head: the dotted wire names in any order, surrounding spaces ignored.</summary>
    /// <remarks>An unknown column is an error of each row that fills it, a column that stands twice of each row that fills both.</remarks>
    public static SignalColumns Of(IReadOnlyList<string> header) => new(header);

    internal SignalField? FieldAt(int place) => _fields[place];

    /// <summary>The name as it was written: for the search only, never to be repeated.</summary>
    internal string NameAt(int place) => _names[place];

    /// <summary>The first column of the field, from 0; -1 when there is none.</summary>
    internal int PlaceOf(SignalField field) => Array.IndexOf(_fields, field);
}
