using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>A signal on the review desk, as far as the decision looks at it.</summary>
/// <param name="Version">The last version of its decision, from 1.</param>
/// <param name="Stand">How far the review is.</param>
/// <param name="Ranked">The candidates, best first; empty when nobody was found.</param>
public sealed record ReviewItem(int Version, ReviewStand Stand, IReadOnlyList<PersonId> Ranked)
{
    /// <summary>Fingerprint of what a reviewer is shown now: the candidates in their order, with what the register says of each.</summary>
    public string Sight { get; init; } = "";
}
