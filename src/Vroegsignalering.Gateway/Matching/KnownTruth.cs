using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Whom a signal is really about.</summary>
/// <param name="Person">The right person; null when nobody in the register is.</param>
/// <param name="Household">The household that person belongs to now; null when no resident, or not told.</param>
internal readonly record struct KnownTruth(PersonId? Person, HouseholdId? Household)
{
    /// <summary>What the signal is counted under beside the whole, such as the kind of partner and a hazard pack.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
