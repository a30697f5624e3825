using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>What the matcher decided on one signal, as far as it is held against the truth.</summary>
/// <param name="Matched">The person and household of an automatic match; null for the other outcomes.</param>
/// <param name="Shown">Whom a human would see, best first; empty unless the outcome is review.</param>
/// <param name="Departed">Who was found to have left the municipality; null otherwise.</param>
internal readonly record struct JudgedOutcome(
    (PersonId Person, HouseholdId Household)? Matched, IReadOnlyList<PersonId> Shown, PersonId? Departed = null)
{
    /// <summary>Who would be matched without a human if the threshold were low enough, and with which total; null where a rule wants a human anyway.</summary>
    public (PersonId Person, double Total)? ByScore { get; init; }

    public bool IsReview => Shown.Count > 0;

    public static JudgedOutcome Of(MatchOutcome outcome) => outcome.Match(
        matched => new JudgedOutcome((matched.Person, matched.Household), []) { ByScore = (matched.Person, matched.Explanation.Total) },
        review => new JudgedOutcome(null, [.. review.Ranked.Select(candidate => candidate.Person)])
        {
            ByScore = review.Reasons is [ReviewReason.WeakEvidence] && review.Ranked[0].Household is not null ? (review.Ranked[0].Person, review.Ranked[0].Total) : null,
        },
        none => new JudgedOutcome(null, [], none.Found?.Person));
}
