namespace Vroegsignalering.Gateway.Register;

/// <summary>A row that could not be loaded.</summary>
/// <param name="Row">Its place in the file; the head is row 1.</param>
/// <param name="Reason">Why, in Dutch, naming the column and never a value.</param>
public sealed record RowFault(int Row, string Reason);
