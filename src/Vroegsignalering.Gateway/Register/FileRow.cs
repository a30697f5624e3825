using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Register;

/// <summary>One row of a file with a head: its cells by the name of their column, blank cells as absent.</summary>
/// <param name="number">Its place in the file; the head is row 1.</param>
/// <param name="columns">The place of each column.</param>
/// <param name="cells">The cells.</param>
public sealed class FileRow(int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public int Number { get; } = number;

    /// <summary>Whether the cells are a guess, for the row cannot be cut into cells.</summary>
    public bool IsGuess { get; private init; }

    /// <summary>Whether it has fewer cells than there are columns: a spreadsheet leaves off empty ones; half of a row has fewer too.</summary>
    public bool IsShort { get; private init; }

    /// <summary>Why the line cannot be read at all, in Dutch; null when it can. The cells are then a guess, good for telling whose row it is.</summary>
    public string? Fault { get; private init; }

    public string? this[string column] =>
        columns.TryGetValue(column, out var place) && place < cells.Length && !Blanks.Only(cells[place])
            ? Blanks.Trim(cells[place]).Normalize()
            : null;

    /// <summary>The row with its cells.</summary>
    /// <param name="row">The row as it stands.</param>
    /// <param name="head">The head of its file.</param>
    /// <param name="columns">The place of each column.</param>
    /// <param name="ordered">The cells of the row in the order of the columns.</param>
    internal static FileRow Of(
        DelimitedRow row, DelimitedHead head, IReadOnlyDictionary<string, int> columns, Func<string[], string[]> ordered)
    {
        var cells = head.CellsOf(row, out var isShort);
        return new FileRow(row.Number, columns, ordered(cells ?? [.. row.Text.Split(head.Delimiter).Select(cell => cell.Trim('"', ' '))]))
        {
            IsGuess = cells is null,
            IsShort = isShort,
            Fault = FaultIn(row, cells?.Length > head.Names.Count, isShort),
        };
    }

    /// <summary>Whether bytes of the line were no text.</summary>
    public static bool IsUndecodable(string line) => line.Contains(LineDecoder.Replacement, StringComparison.Ordinal);

    public string Text(string column) => this[column] ?? string.Empty;

    // A row that ends early at the end of the file may be one that was cut off; elsewhere a spreadsheet left off cells that are empty.
    private static string? FaultIn(DelimitedRow row, bool isWide, bool isShort) => row.Trouble switch
    {
        RowTrouble.Quote => "een aanhalingsteken wordt niet goed gesloten; sluit elk veld waar het eindigt",
        RowTrouble.TooLong => "de rij is langer dan 64 kB; controleer het regeleinde",
        RowTrouble.None when IsUndecodable(row.Text) => "tekenset: de rij is geen geldige UTF-8; sla het bestand op als CSV UTF-8",
        RowTrouble.None when row.Text.Contains('\0', StringComparison.Ordinal) => "er staat een nulbyte in; sla het bestand op als CSV UTF-8",
        RowTrouble.None when isWide => "de rij heeft meer gevulde cellen dan er kolommen zijn",
        RowTrouble.None when row.LacksEnd && isShort =>
            "de laatste rij is korter dan de kop en heeft geen regeleinde; misschien is het bestand afgebroken",
        RowTrouble.None => null,
    };
}
