namespace Vroegsignalering.Gateway.Review.Desk;

/// <summary>What the pages of the desk work with.</summary>
internal sealed record DeskParts(DeskReading Reading, ReviewDecisions Decisions, TimeProvider Time);
