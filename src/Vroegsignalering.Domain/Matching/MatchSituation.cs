using Vroegsignalering.Domain.Matching.Comparisons;

namespace Vroegsignalering.Domain.Matching;

/// <summary>The best candidate for a signal amid the others: what the rules on human decision look at.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Best">The candidate with the highest total.</param>
/// <param name="Others">All other persons, best first.</param>
/// <param name="Rules">The version of the rules.</param>
public sealed record MatchSituation(
    ComparableSignal Signal, ScoredCandidate Best, IReadOnlyList<ScoredCandidate> Others, MatchingRules Rules)
{
    /// <summary>Dutch civil date of the decision.</summary>
    public required DateOnly Today { get; init; }
}
