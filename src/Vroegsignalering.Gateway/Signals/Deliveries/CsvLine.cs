using System.Text;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>One line of CSV as cells (RFC 4180, but for line breaks within quotes: no field of a signal may hold one).</summary>
internal static class CsvLine
{
    private const char Quote = '"';

    /// <summary>Whether the file of this head separates by semicolon or by comma: the one that stands in it most.</summary>
    public static char DelimiterOf(string head) => head.Count(letter => letter == ';') > head.Count(letter => letter == ',') ? ';' : ',';

    /// <summary>The text as a cell between semicolons.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>The cells; null when a quoted cell is not closed, or goes on after its closing quote.</summary>
    public static string[]? Split(string line, char delimiter)
    {
        if (!line.Contains(Quote, StringComparison.Ordinal))
        {
            return line.Split(delimiter);
        }

        var cells = new List<string>();
        for (var start = 0; start <= line.Length;)
        {
            if (Cell(line, delimiter, ref start) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }

        return [.. cells];
    }

    // Leaves the start behind the delimiter that follows; behind the end of the line when none does.
    private static string? Cell(string line, char delimiter, ref int start)
    {
        if (start < line.Length && line[start] == Quote)
        {
            return QuotedCell(line, delimiter, ref start);
        }

        var end = line.IndexOf(delimiter, start) is var next and >= 0 ? next : line.Length;
        var cell = line[start..end];
        start = end + 1;
        return cell;
    }

    private static string? QuotedCell(string line, char delimiter, ref int start)
    {
        var cell = new StringBuilder();
        for (var at = start + 1; at < line.Length; at++)
        {
            if (line[at] != Quote)
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == Quote)
            {
                cell.Append(line[at++]);
            }
            else
            {
                start = at + 2;
                return at + 1 == line.Length || line[at + 1] == delimiter ? cell.ToString() : null;
            }
        }

        return null;
    }
}
