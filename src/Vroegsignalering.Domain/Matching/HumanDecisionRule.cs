namespace Vroegsignalering.Domain.Matching;

/// <summary>One rule on when a human decides, whatever the total (MA-06).</summary>
/// <param name="Reason">What it is reported as.</param>
/// <param name="Applies">Whether it asks for a human in the situation.</param>
public sealed record HumanDecisionRule(ReviewReason Reason, Func<MatchSituation, bool> Applies);
