namespace Vroegsignalering.Domain.Crisis;

/// <summary>The end of a crisis without a first conversation.</summary>
/// <param name="Ending">Why.</param>
/// <param name="On">Dutch civil date.</param>
public sealed record CrisisEnd(CrisisEnding Ending, DateOnly On);
