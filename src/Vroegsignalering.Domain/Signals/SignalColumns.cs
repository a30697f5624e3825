namespace Vroegsignalering.Domain.Signals;

/// <summary>The head of a CSV file, read once and applied to each of its rows.</summary>
public sealed class SignalColumns
{
    private readonly string[] _names;
    private readonly SignalField?[] _fields;

    private SignalColumns(string[] names)
    {
        _names = names;
        _fields = [.. names.Select(name => SignalSchema.ByPath.GetValueOrDefault(name))];
    }

    /// <summary>How many columns a row must have.</summary>
    public int Count => _names.Length;

    /// <summary>The names of the columns that are no field of a signal.</summary>
    public IEnumerable<string> Unknown => _names.Where((_, place) => _fields[place] is null);

    /// <summary>The columns of the head: the dotted wire names in any order, surrounding spaces ignored.</summary>
    /// <remarks>An unknown column is an error of each row that fills it, a column that stands twice of each row that fills both.</remarks>
    public static SignalColumns Of(IReadOnlyList<string> header) =>
        new([.. header.Select(name => name.Trim())]);

    internal SignalField? FieldAt(int place) => _fields[place];

    internal string NameAt(int place) => _names[place];
}
