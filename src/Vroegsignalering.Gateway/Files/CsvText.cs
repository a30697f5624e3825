using System.Text;

namespace Vroegsignalering.Gateway.Files;

/// <summary>Delimited text that we write: semicolons and CRLF, as Dutch Excel opens it.</summary>
internal static class CsvText
{
    /// <summary>The byte order mark, without which Excel takes UTF-8 for Windows-1252; only before what people open.</summary>
    public const char Mark = '\uFEFF';

    // Excel runs a cell that begins so as a formula.
    private const string Formula = "=+-@\t\r";

    /// <summary>A text of others as a cell: never a formula, and quoted where it must be.</summary>
    public static string Cell(string text) =>
        Quoted(text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text);

    /// <summary>A text of ours, or a number, as a cell: quoted where it must be.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>A row, with its end.</summary>
    public static StringBuilder AppendRow(this StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
}
