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
    /// <param name="basis">The rules and the day.</param>
    public static IReadOnlyList<MatchExplanation> Of(Signal signal, IReadOnlyList<Candidate> candidates, MatchBasis basis)
    {
        var comparable = ComparableSignal.Of(signal);
        ScoredCandidate[] ranked = [.. candidates.Select(candidate => ScoredCandidate.Of(comparable, candidate, basis))];
        Array.Sort(ranked, ScoredCandidate.BestFirst);
        return
        [
            .. ranked.Index()
                .Where(scored => scored.Item.Total >= basis.Rules.ReviewFrom || scored.Item.LivesAtAddress).Take(MostShown)
                .Select(scored => Explain(scored.Item, LeadOf(scored.Index, ranked), basis)),
        ];
    }

    /// <summary>Why a person whom a human chose fits, by the register of now; there is nobody to be ahead of.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidate">The person.</param>
    /// <param name="basis">The rules and the day.</param>
    public static MatchExplanation Explain(Signal signal, Candidate candidate, MatchBasis basis) =>
        Explain(ScoredCandidate.Of(ComparableSignal.Of(signal), candidate, basis), lead: null, basis);

    private static MatchExplanation Explain(ScoredCandidate scored, double? lead, MatchBasis basis) =>
        new(scored.Candidate.Person, scored.Explain(basis), scored.Total, lead) { Rules = basis.Rules };

    private static double? LeadOf(int rank, ScoredCandidate[] ranked) =>
        rank > 0 ? ranked[rank].Total - ranked[0].Total : ranked.Length > 1 ? ranked[0].Total - ranked[1].Total : null;
}
