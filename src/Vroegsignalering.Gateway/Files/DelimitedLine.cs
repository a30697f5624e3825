using System.Text;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Files;

/// <summary>One row of delimited text as cells (RFC 4180): a quoted cell may hold delimiters, doubled quotes and line breaks.</summary>
internal static class DelimitedLine
{
    private const char Quote = '"';

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>What separates the columns of this head: of comma, semicolon and tab the one that stands in it most.</summary>
    public static char DelimiterOf(string head) => Delimiters.MaxBy(delimiter => head.Count(letter => letter == delimiter));

    /// <summary>Which delimiter the line <c>sep=;</c> names, that Excel understands above the head; null when the line is another.</summary>
    public static char? Named(string line) =>
        line.Trim('"') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var delimiter] && (Delimiters.Contains(delimiter) || delimiter == '|')
            ? delimiter
            : null;

    /// <summary>Whether there is nothing in the row but delimiters and blanks.</summary>
    public static bool IsBlank(ReadOnlySpan<char> row, char delimiter)
    {
        foreach (var letter in row)
        {
            if (letter != delimiter && letter != Quote && !Blanks.Is(letter)) return false;
        }

        return true;
    }

    /// <summary>The cells; null when a quoted cell is not closed, or goes on after its closing quote.</summary>
    public static string[]? Split(string row, char delimiter) => Split(row, delimiter, out _);

    /// <summary>The cells; null when a quoted cell goes on after its closing quote, or <paramref name="isOpen"/>: has none.</summary>
    public static string[]? Split(string row, char delimiter, out bool isOpen)
    {
        isOpen = false;
        if (!row.Contains(Quote, StringComparison.Ordinal))
        {
            return row.Split(delimiter);
        }

        var cells = new List<string>();
        for (var start = 0; start <= row.Length;)
        {
            if (Cell(row, delimiter, ref start) is not { } cell)
            {
                isOpen = start > row.Length;
                return null;
            }

            cells.Add(cell);
        }

        return [.. cells];
    }

    // Leaves the start behind the delimiter that follows; behind the end of the row when none does.
    private static string? Cell(string row, char delimiter, ref int start)
    {
        if (start < row.Length && row[start] == Quote)
        {
            return QuotedCell(row, delimiter, ref start);
        }

        var end = row.IndexOf(delimiter, start) is var next and >= 0 ? next : row.Length;
        var cell = row[start..end];
        start = end + 1;
        return cell;
    }

    private static string? QuotedCell(string row, char delimiter, ref int start)
    {
        var cell = new StringBuilder();
        for (var at = start + 1; at < row.Length; at++)
        {
            if (row[at] != Quote)
            {
                cell.Append(row[at]);
            }
            else if (at + 1 < row.Length && row[at + 1] == Quote)
            {
                cell.Append(row[at++]);
            }
            else
            {
                start = at + 2;
                return at + 1 == row.Length || row[at + 1] == delimiter ? cell.ToString() : null;
            }
        }

        start = row.Length + 1;
        return null;
    }
}
