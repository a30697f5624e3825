using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>One candidate as a stored explanation tells it.</summary>
/// <param name="Person">The candidate.</param>
/// <param name="Levels">One line per comparison, in the order of the rules.</param>
/// <param name="Total">Sum of the weights, in bits.</param>
/// <param name="Lead">Bits ahead of the best other candidate, negative when behind; null when there is no other.</param>
public sealed record StoredCandidate(PersonId Person, IReadOnlyList<StoredLevel> Levels, double Total, double? Lead)
{
    /// <summary>Total from which a match may be automatic, in bits, inclusive.</summary>
    public required double MatchFrom { get; init; }

    /// <summary>Lead that an automatic match must have, in bits, inclusive.</summary>
    public required double Margin { get; init; }

    /// <summary>The line of the comparison; null when the decision did not make it.</summary>
    public StoredLevel? Of(Comparison comparison) => Levels.FirstOrDefault(level => level.Comparison == comparison.ToString());
}
