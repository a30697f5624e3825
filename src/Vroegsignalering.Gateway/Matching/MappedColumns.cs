using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>The head of a file under our names, and its rows in the same order; columns that nobody asks for are left out.</summary>
internal sealed class MappedColumns
{
    private readonly (int Place, ColumnSource Source)[] _columns;
    private readonly bool _isSame;

    /// <summary>The columns of the head that are asked for, under their own names or as the mapping says.</summary>
    public MappedColumns(IReadOnlyList<string> head, ColumnMapping mapping, IReadOnlyCollection<string> asked)
    {
        var places = head.Index().DistinctBy(column => column.Item).ToDictionary(column => column.Item, column => column.Index);
        var own = places.Where(column => asked.Contains(column.Key) && !mapping.Sources.ContainsKey(column.Key)).ToList();
        Head = head;
        Names = [.. own.Select(column => column.Key), .. mapping.Sources.Keys];
        Missing = [.. mapping.Sources.Values.Select(source => source.Column).OfType<string>().Where(column => !places.ContainsKey(column)).Distinct()];
        _columns =
        [
            .. own.Select(column => (column.Value, new ColumnSource())),
            .. mapping.Sources.Values.Select(source => (source.Column is { } column ? places.GetValueOrDefault(column, -1) : -1, source)),
        ];
        _isSame = own.Count == head.Count && mapping.Sources.Count == 0;
    }

    /// <summary>The head as it stands.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>Our names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Columns that the mapping names and the file has not.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The values of a row in the order of the names.</summary>
    public string[] Cells(string[] row) => _isSame ? row : [.. _columns.Select(column => ValueOf(row, column))];

    private static string ValueOf(string[] row, (int Place, ColumnSource Source) from) =>
        from.Place >= 0 && from.Place < row.Length && Blanks.Trim(row[from.Place]) is { Length: > 0 } value
            ? $"{from.Source.Prefix}{value}{from.Source.Suffix}"
            : from.Source.Default;
}
