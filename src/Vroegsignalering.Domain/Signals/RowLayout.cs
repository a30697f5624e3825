namespace Vroegsignalering.Domain.Signals;

/// <summary>How the rows of a file look: what a row is read by that cannot be cut into cells (IN-13).</summary>
/// <param name="Columns">The head of the file.</param>
/// <param name="Delimiter">What stands between the cells.</param>
public sealed record RowLayout(SignalColumns Columns, char Delimiter);
