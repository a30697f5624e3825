using System.Buffers;
using System.IO.Pipelines;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Files;

/// <summary>How a delimited file begins: encoding, delimiter and the names of its columns, wherever in its first rows.</summary>
/// <param name="Start">What its first bytes tell.</param>
/// <param name="Delimiter">What separates its cells.</param>
/// <param name="Names">The names without blanks around them, and without the empty columns that a spreadsheet adds behind them.</param>
internal sealed record DelimitedHead(FileStart Start, char Delimiter, IReadOnlyList<string> Names)
{
    /// <summary>A file of more columns is none of ours.</summary>
    public const int MostColumns = 1024;

    /// <summary>The row of the names as Excel counts it; more than 1 below a title.</summary>
    public int Row { get; init; } = 1;

    /// <summary>How many cells the row of the names has, the empty ones behind them included.</summary>
    public int Width { get; init; }

    /// <summary>The bytes before the first row under the names.</summary>
    public long Length { get; init; }

    /// <summary>Why the file cannot be read as rows; null when it can, whatever its columns are.</summary>
    public FieldError? Fault { get; init; }

    /// <summary>Looks at the beginning of the body as far as needed; consumes nothing.</summary>
    /// <param name="body">The file.</param>
    /// <param name="known">Names of columns by which a head is known from a title above it.</param>
    /// <param name="stop">Stops waiting for the file.</param>
    public static async Task<DelimitedHead> PeekAsync(PipeReader body, IReadOnlyCollection<string> known, CancellationToken stop)
    {
        while (true)
        {
            var read = await body.ReadAsync(stop);
            var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, TextLines.Longest)).ToArray();
            if (new HeadSearch(start, isWhole: read.IsCompleted || start.Length == TextLines.Longest, known).Find() is { } head)
            {
                body.AdvanceTo(read.Buffer.Start);
                return head;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The cells of a row as they stand, however many; null for a row that cannot be cut into cells.</summary>
    public string[]? Cut(DelimitedRow row) => row.Trouble == RowTrouble.None ? row.Cells ?? row.Text.Split(Delimiter) : null;

    /// <summary>The cells of a row in the order of the names: those left off are empty, and empty ones too many are left off.</summary>
    /// <remarks>Cells too many that are not empty stay, for the reader to say so. Null for a row that cannot be cut into cells.</remarks>
    public string[]? CellsOf(DelimitedRow row) => CellsOf(row, out _);

    /// <summary>The same, and whether cells were left off.</summary>
    public string[]? CellsOf(DelimitedRow row, out bool isShort)
    {
        isShort = false;
        if (Cut(row) is not { } cells) return null;
        isShort = cells.Length < Names.Count;
        return isShort ? [.. cells, .. Enumerable.Repeat("", Names.Count - cells.Length)]
            : cells.Length == Names.Count || IsWide(cells) ? cells
            : cells[..Names.Count];
    }

    /// <summary>Whether a cell behind the last column is filled.</summary>
    public bool IsWide(string[] cells) => cells.Skip(Names.Count).Any(cell => !Blanks.Only(cell));
}
