namespace Vroegsignalering.Gateway.Register;

/// <summary>One row of a file with a head: its cells by the name of their column, blank cells as absent.</summary>
/// <param name="number">Its place in the file; the head is row 1.</param>
/// <param name="columns">The place of each column.</param>
/// <param name="cells">The cells.</param>
public sealed class FileRow(int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public int Number { get; } = number;

    public bool IsComplete => cells.Length >= columns.Count;

    public string? this[string column] =>
        columns.TryGetValue(column, out var place) && place < cells.Length && !string.IsNullOrWhiteSpace(cells[place])
            ? cells[place].Trim().Normalize()
            : null;

    public string Text(string column) => this[column] ?? string.Empty;
}
