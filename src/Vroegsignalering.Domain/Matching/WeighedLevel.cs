namespace Vroegsignalering.Domain.Matching;

/// <summary>One row of the weight table: a comparison, the level it reached and what that weighs.</summary>
/// <param name="Comparison">What was compared.</param>
/// <param name="Level">How far it agreed.</param>
/// <param name="Weight">In bits: base-2 logarithm of how much likelier the level is for the right person than for another.</param>
public sealed record WeighedLevel(Comparison Comparison, ComparisonLevel Level, double Weight)
{
    /// <summary>Which part of the name's rarity is added to the weight, from 0 to 1 (<see cref="NameFrequencies"/>).</summary>
    public double RarityShare { get; init; }
}
