namespace Vroegsignalering.Gateway.Files;

/// <summary>Lines as rows: a quoted cell may go on over lines; one that is never closed costs the line it opens on, never those behind it.</summary>
/// <remarks>
/// Nothing tells a cell with many lines from a quote left open but what follows: the row ends where the cell is closed as it should be, and
/// is given up where it is closed otherwise, where a line is a row of its own, or where it has swallowed too much. Reading then goes on at
/// the next line.
/// </remarks>
/// <param name="head">The head of the file.</param>
internal sealed class RowAssembly(DelimitedHead head)
{
    private const int MostLines = 16;

    // Lines that belong to no row yet; null for one that is too long.
    private readonly List<string?> _lines = [];
    private int _number = head.Row;
    private bool _isEnd;
    private bool _lacksEnd;

    /// <summary>Takes the next line; null when it is too long to keep.</summary>
    public void Add(string? line, bool hasEnd)
    {
        _lines.Add(line);
        _lacksEnd = !hasEnd;
    }

    /// <summary>No line comes any more.</summary>
    public void End() => _isEnd = true;

    /// <summary>Whether a row is whole with the lines that came, and which.</summary>
    public bool TryTake(out DelimitedRow row)
    {
        row = default;
        if (_lines.Count == 0) return false;
        if (_lines[0] is not { } line) return Take(out row, 1, new DelimitedRow { Text = "", Trouble = RowTrouble.TooLong });
        if (!line.Contains('"', StringComparison.Ordinal)) return Take(out row, 1, new DelimitedRow { Text = line });
        if (DelimitedLine.Split(line, head.Delimiter, out var isOpen) is { } cells)
        {
            return Take(out row, 1, new DelimitedRow { Text = line, Cells = cells });
        }

        var broken = new DelimitedRow { Text = line, Trouble = RowTrouble.Quote };
        return isOpen ? TryTakeOpen(broken, out row) : Take(out row, 1, broken);
    }

    private bool TryTakeOpen(DelimitedRow broken, out DelimitedRow row)
    {
        row = default;
        var text = broken.Text;
        for (var count = 1; count < _lines.Count; count++)
        {
            var line = _lines[count];
            text = $"{text}\n{line}";
            var cells = DelimitedLine.Split(text, head.Delimiter, out var isOpen);
            if (line is null || text.Length > TextLines.Longest) return Take(out row, 1, broken);
            if (cells is not null && Fits(cells)) return Take(out row, count + 1, new DelimitedRow { Text = text, Cells = cells });
            if (!isOpen || IsRow(line) || count + 1 == MostLines) return Take(out row, 1, broken);
        }

        return _isEnd && Take(out row, 1, broken);
    }

    private bool Take(out DelimitedRow row, int lines, DelimitedRow found)
    {
        row = found with { Number = ++_number, LacksEnd = _lacksEnd && lines == _lines.Count };
        _lines.RemoveRange(0, lines);
        return true;
    }

    private bool IsRow(string line) =>
        head.Names.Count > 1 && DelimitedLine.Split(line, head.Delimiter) is { } cells && cells.Length >= head.Names.Count;

    // A cell with a good part of a row in it has swallowed that of the next row.
    private bool Fits(string[] cells) => !head.IsWide(cells) && !cells.Any(cell =>
        cell.Contains('\n', StringComparison.Ordinal)
        && cell.Count(letter => letter == head.Delimiter) is var delimiters and > 1 && 2 * delimiters >= head.Names.Count);
}
