namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>One line of a stored explanation.</summary>
/// <param name="Comparison">Name of a <see cref="Matching.Comparison"/>.</param>
/// <param name="Level">Name of a <see cref="ComparisonLevel"/>.</param>
/// <param name="Weight">In bits.</param>
public sealed record StoredLevel(string Comparison, string Level, double Weight)
{
    /// <summary>The level as a reviewer reads it.</summary>
    public LevelText Text => LevelTexts.Of(Level);
}
