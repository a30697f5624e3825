using Vroegsignalering.Gateway.Signals.Deliveries;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Reads a delimited file with a head line by line: semicolon or comma is detected, quotes and a byte order mark are understood.</summary>
/// <remarks>No cell holds a line break, so that a quote that is not closed costs its own line only. Blank lines are nothing.</remarks>
public sealed class CsvTable
{
    private readonly TextReader _text;
    private readonly char _delimiter;

    public CsvTable(TextReader text)
    {
        _text = text;
        var head = (text.ReadLine() ?? "").TrimStart('\uFEFF');
        _delimiter = CsvLine.DelimiterOf(head);
        Head = CsvLine.Split(head, _delimiter) ?? [];
        Columns = Head.Index()
            .DistinctBy(column => column.Item.Trim())
            .ToDictionary(column => column.Item.Trim(), column => column.Index);
    }

    /// <summary>The names as they stand.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The place of each column; of a name that stands twice the first.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    public IEnumerable<FileRow> Rows()
    {
        for (var number = 2; _text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return FileRow.Of((number, line), _delimiter, Columns, cells => cells);
        }
    }
}
