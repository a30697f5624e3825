namespace Vroegsignalering.Domain.Matching;

/// <summary>One line of an explanation: the row of the weight table, and what the name's being rare or common adds.</summary>
/// <param name="Row">Comparison, level and weight.</param>
/// <param name="Rarity">Bits added to the weight, negative for a common name; nil where the rules do not adjust.</param>
public readonly record struct ExplainedLevel(WeighedLevel Row, double Rarity);
