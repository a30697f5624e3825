using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>What the matcher decided on one signal, as far as it is held against the truth.</summary>
/// <param name="Matched">The person and household of an automatic match; null for the other outcomes.</param>
/// <param name="Shown">Whom a human would see, best first; empty unless the outcome is review.</param>
/// <param name="Departed">Who was found to have left the municipality; null otherwise.</param>
internal readonly record struct JudgedOutcome(
    (PersonId Person, HouseholdId Household)? Matched, IReadOnlyList<PersonId> Shown, PersonId? Departed = null)
{
    public bool IsReview => Shown.Count > 0;

    public bool IsNone => Matched is null && !IsReview;
}
