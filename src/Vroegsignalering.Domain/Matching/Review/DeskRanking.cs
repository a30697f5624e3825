using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Whom a reviewer is shown where the decision kept no list: nobody was found, or a match was undone.</summary>
public static class DeskRanking
{
    private const int MostShown = 5;

    /// <summary>The candidates worth a look, best first, at most five: those above the threshold, and whoever lives at the address.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidates">The residents that <see cref="CandidateSearch"/> asks for.</param>
    /// <param name="rules">The version of the weights.</param>
    /// <param name="today">Dutch civil date.</param>
    public static IReadOnlyList<MatchExplanation> Of(Signal signal, IReadOnlyList<Candidate> candidates, MatchingRules rules, DateOnly today)
    {
        var ranked = candidates.Select(candidate => ScoredCandidate.Of(ComparableSignal.Of(signal), candidate, rules, today))
            .OrderByDescending(scored => scored.Total).ThenBy(scored => scored.Person.Id.Value)
            .ToList();
        return
        [
            .. ranked.Where(scored => scored.Total >= rules.ReviewFrom || scored.LivesAtAddress).Take(MostShown)
                .Select(scored => Explain(scored, LeadOf(scored, ranked), rules)),
        ];
    }

    /// <summary>Why a person whom a human chose fits, by the register of now; there is nobody to be ahead of.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidate">The person.</param>
    /// <param name="rules">The version of the weights.</param>
    /// <param name="today">Dutch civil date.</param>
    public static MatchExplanation Explain(Signal signal, Candidate candidate, MatchingRules rules, DateOnly today) =>
        Explain(ScoredCandidate.Of(ComparableSignal.Of(signal), candidate, rules, today), lead: null, rules);

    private static MatchExplanation Explain(ScoredCandidate scored, double? lead, MatchingRules rules) =>
        new(scored.Person.Id, [.. scored.Levels.Select(rules.RowOf)], scored.Total, lead) { Rules = rules };

    private static double? LeadOf(ScoredCandidate scored, List<ScoredCandidate> ranked) =>
        ranked.FirstOrDefault(other => other != scored) is { } rival ? scored.Total - rival.Total : null;
}
