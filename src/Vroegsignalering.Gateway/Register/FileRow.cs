using Vroegsignalering.Gateway.Signals.Deliveries;

namespace Vroegsignalering.Gateway.Register;

/// <summary>One row of a file with a head: its cells by the name of their column, blank cells as absent.</summary>
/// <param name="number">Its place in the file; the head is row 1.</param>
/// <param name="columns">The place of each column.</param>
/// <param name="cells">The cells.</param>
public sealed class FileRow(int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    private const char Undecodable = '\uFFFD';

    public int Number { get; } = number;

    public bool IsComplete => cells.Length >= columns.Count;

    /// <summary>Whether the cells are a guess, for a quote is not closed.</summary>
    public bool IsGuess { get; private init; }

    /// <summary>Why the line cannot be read at all, in Dutch; null when it can. The cells are then a guess, good for telling whose row it is.</summary>
    public string? Fault { get; private init; }

    public string? this[string column] =>
        columns.TryGetValue(column, out var place) && place < cells.Length && !string.IsNullOrWhiteSpace(cells[place])
            ? cells[place].Trim().Normalize()
            : null;

    /// <summary>The row of a line; no cell of it goes on on the next.</summary>
    /// <param name="line">The number and the text of the line.</param>
    /// <param name="delimiter">What stands between cells.</param>
    /// <param name="columns">The place of each column.</param>
    /// <param name="ordered">The cells of the line in the order of the columns.</param>
    public static FileRow Of((int Number, string Text) line, char delimiter, IReadOnlyDictionary<string, int> columns, Func<string[], string[]> ordered)
    {
        var cells = CsvLine.Split(line.Text, delimiter);
        return new FileRow(line.Number, columns, ordered(cells ?? [.. line.Text.Split(delimiter).Select(cell => cell.Trim('"', ' '))]))
        {
            IsGuess = cells is null,
            Fault = cells is null ? "een aanhalingsteken wordt op deze regel niet goed gesloten; sluit elk veld op zijn eigen regel"
                : IsUndecodable(line.Text) ? UndecodableFault
                : null,
        };
    }

    /// <summary>What is wrong with a line that is no UTF-8, and the repair, in Dutch.</summary>
    public static string UndecodableFault => "tekenset: de regel is geen geldige UTF-8; sla het bestand op als UTF-8";

    /// <summary>Whether bytes of the line were no UTF-8.</summary>
    public static bool IsUndecodable(string line) => line.Contains(Undecodable, StringComparison.Ordinal);

    public string Text(string column) => this[column] ?? string.Empty;
}
