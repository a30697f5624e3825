namespace Vroegsignalering.Domain.Signals;

/// <summary>The head of a CSV file, read once and applied to each of its rows.</summary>
public sealed class SignalColumns
{
    private readonly SignalField?[] _fields;

    private SignalColumns(SignalField?[] fields) => _fields = fields;

    /// <summary>How many columns a row must have.</summary>
    public int Count => _fields.Length;

    /// <summary>The columns of the head: the dotted wire names in any order, surrounding spaces ignored.</summary>
    /// <remarks>An unknown column is an error of each row that fills it, a column that stands twice of each row that fills both.</remarks>
    public static SignalColumns Of(IReadOnlyList<string> header) =>
        new([.. header.Select(name => SignalSchema.ByPath.GetValueOrDefault(name.Trim()))]);

    internal SignalField? FieldAt(int place) => _fields[place];
}
