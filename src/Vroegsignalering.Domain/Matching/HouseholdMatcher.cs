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
    /// <param name="rules">The version of weights, thresholds and margin.</param>
    /// <param name="today">Dutch civil date of the decision.</param>
    public static MatchOutcome Decide(Signal signal, IReadOnlyList<Candidate> candidates, MatchingRules rules, DateOnly today)
    {
        var comparable = ComparableSignal.Of(signal);
        var ranked = Ranked(comparable, candidates, rules, today);
        if (ranked.Count == 0 || ranked[0].Total < rules.ReviewFrom)
        {
            return new MatchOutcome.None(ranked.Any(other => other.LivesAtAddress) ? NoneReason.PersonUnknown : NoneReason.AddressUnknown);
        }

        var situation = new MatchSituation(comparable, ranked[0], ranked[1..], rules) { Today = today };
        var reasons = ReasonsForHuman(situation);
        return reasons.Count > 0 ? ForReview(situation, reasons) : Automatic(situation);
    }

    private static List<ScoredCandidate> Ranked(
        ComparableSignal signal, IReadOnlyList<Candidate> candidates, MatchingRules rules, DateOnly today)
    {
        var ranked = new List<ScoredCandidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            ranked.Add(ScoredCandidate.Of(signal, candidate, rules, today));
        }

        ranked.Sort((one, other) => one.Total != other.Total
            ? other.Total.CompareTo(one.Total)
            : one.Person.Id.Value.CompareTo(other.Person.Id.Value));
        return ranked;
    }

    private static List<ReviewReason> ReasonsForHuman(MatchSituation situation)
    {
        var reasons = new List<ReviewReason>();
        foreach (var rule in HumanDecisionRules.All)
        {
            if (rule.Applies(situation))
            {
                reasons.Add(rule.Reason);
            }
        }

        if (situation.Best.Total < situation.Rules.MatchFrom)
        {
            reasons.Add(ReviewReason.WeakEvidence);
        }

        return reasons;
    }

    private static MatchOutcome.Review ForReview(MatchSituation situation, List<ReviewReason> reasons) => new(
        reasons,
        [.. situation.Others.Prepend(situation.Best)
            .Where(candidate => candidate.Total >= situation.Rules.ReviewFrom)
            .Take(MostShown)
            .Select(candidate => Explain(candidate, situation))]);

    // Without a reason for a human the best is a resident with a household, or has departed.
    private static MatchOutcome Automatic(MatchSituation situation)
    {
        var explanation = Explain(situation.Best, situation);
        return situation.Best.Person.State == RegistrationState.Departed || explanation.Household is not { } household
            ? new MatchOutcome.None(NoneReason.NoLongerResident, explanation)
            : new MatchOutcome.Matched(explanation.Person, household, explanation, !situation.Best.LivesAtAddress);
    }

    private static MatchExplanation Explain(ScoredCandidate candidate, MatchSituation situation)
    {
        var rival = !ReferenceEquals(candidate, situation.Best) ? situation.Best
            : situation.Others.Count > 0 ? situation.Others[0] : null;
        return new MatchExplanation(
            candidate.Person.Id, [.. candidate.Levels.Select(situation.Rules.RowOf)], candidate.Total, candidate.Total - rival?.Total)
        {
            Rules = situation.Rules,
            Household = CurrentHousehold.Of(situation.Signal, candidate.Candidate.Residences, situation.Today),
        };
    }
}
