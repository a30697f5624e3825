using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Matching;

/// <summary>Finds the resident and household that a signal is about, or hands it to a human (MA-04, MA-06, MA-07, MA-09).</summary>
public static class HouseholdMatcher
{
    private const int MostShown = 5;

    /// <summary>The decision on the signal, from the supplied candidates alone; their order plays no part (MA-11).</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidates">The residents that <see cref="CandidateSearch"/> asks for; one person may occur once only.</param>
    /// <param name="basis">The rules, the day, and how common names are.</param>
    public static MatchOutcome Decide(Signal signal, IReadOnlyList<Candidate> candidates, MatchBasis basis) =>
        Decide(ComparableSignal.Of(signal), candidates, basis);

    /// <summary>The decision on a signal that is in comparable form already.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="candidates">As above.</param>
    /// <param name="basis">As above.</param>
    public static MatchOutcome Decide(ComparableSignal signal, IReadOnlyList<Candidate> candidates, MatchBasis basis)
    {
        var ranked = Ranked(signal, candidates, basis);
        if (ranked.Length == 0 || ranked[0].Total < basis.Rules.ReviewFrom)
        {
            return new MatchOutcome.None(
                Array.Exists(ranked, other => other.LivesAtAddress) ? NoneReason.PersonUnknown : NoneReason.AddressUnknown);
        }

        var situation = new MatchSituation(signal, ranked, basis);
        var reasons = ReasonsForHuman(situation);
        return reasons is null ? Automatic(situation) : ForReview(situation, reasons);
    }

    private static ScoredCandidate[] Ranked(ComparableSignal signal, IReadOnlyList<Candidate> candidates, MatchBasis basis)
    {
        var ranked = new ScoredCandidate[candidates.Count];
        for (var place = 0; place < ranked.Length; place++)
        {
            ranked[place] = ScoredCandidate.Of(signal, candidates[place], basis);
        }

        Array.Sort(ranked, ScoredCandidate.BestFirst);
        return ranked;
    }

    private static List<ReviewReason>? ReasonsForHuman(MatchSituation situation)
    {
        List<ReviewReason>? reasons = null;
        foreach (var rule in HumanDecisionRules.All.AsSpan())
        {
            if (rule.Applies(situation))
            {
                (reasons ??= []).Add(rule.Reason);
            }
        }

        if (situation.Best.Total < situation.Rules.MatchFrom)
        {
            (reasons ??= []).Add(ReviewReason.WeakEvidence);
        }

        return reasons;
    }

    private static MatchOutcome.Review ForReview(MatchSituation situation, List<ReviewReason> reasons)
    {
        var worthwhile = situation.Ranked.Take(MostShown).Count(candidate => candidate.Total >= situation.Rules.ReviewFrom);
        return new MatchOutcome.Review(reasons, [.. Enumerable.Range(0, worthwhile).Select(rank => Explain(rank, situation))]);
    }

    // Without a reason for a human the best is a resident with a household, or has departed.
    private static MatchOutcome Automatic(MatchSituation situation)
    {
        var explanation = Explain(0, situation);
        return situation.Best.Candidate.State == RegistrationState.Departed || explanation.Household is not { } household
            ? new MatchOutcome.None(NoneReason.NoLongerResident, explanation)
            : new MatchOutcome.Matched(explanation.Person, household, explanation, !situation.Best.LivesAtAddress);
    }

    private static MatchExplanation Explain(int rank, MatchSituation situation)
    {
        ref readonly var candidate = ref situation.Ranked[rank];
        double? rival = rank > 0 ? situation.Best.Total : situation.Others is [var next, ..] ? next.Total : null;
        return new MatchExplanation(
            candidate.Candidate.Person, candidate.Explain(situation.Basis), candidate.Total, candidate.Total - rival)
        {
            Rules = situation.Rules,
            Household = CurrentHousehold.Of(situation.Signal.AddressKey, candidate.Candidate.Stays, situation.Basis.Today),
        };
    }
}
