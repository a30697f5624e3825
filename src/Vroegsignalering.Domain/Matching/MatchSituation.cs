using Vroegsignalering.Domain.Matching.Comparisons;

namespace Vroegsignalering.Domain.Matching;

/// <summary>The best candidate for a signal amid the others: what the rules on human decision look at.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Ranked">All persons, best first; at least one.</param>
/// <param name="Basis">Rules and day.</param>
public sealed record MatchSituation(ComparableSignal Signal, ScoredCandidate[] Ranked, MatchBasis Basis)
{
    /// <summary>The candidate with the highest total.</summary>
    public ref readonly ScoredCandidate Best => ref Ranked[0];

    /// <summary>All other persons, best first.</summary>
    public ReadOnlySpan<ScoredCandidate> Others => Ranked.AsSpan(1);

    /// <summary>The version of the rules.</summary>
    public MatchingRules Rules => Basis.Rules;

    /// <summary>Nothing of the persons.</summary>
    public override string ToString() => nameof(MatchSituation);
}
