namespace Vroegsignalering.Domain.Matching;

/// <summary>What a decision goes by beside the signal and its candidates.</summary>
/// <param name="Rules">The version of weights, thresholds and margin.</param>
/// <param name="Today">Dutch civil date of the decision.</param>
/// <param name="Names">How common names are in the register; null when unknown, and then every name is taken for a very common one.</param>
public sealed record MatchBasis(MatchingRules Rules, DateOnly Today, NameFrequencies? Names = null)
{
    /// <summary>Whether the register is too old to match on without a human: people may have moved since.</summary>
    public bool RegisterTooOld { get; init; }

    /// <summary>Whether phone and e-mail are compared: only while the municipality has a recorded basis for it (MA-12).</summary>
    public bool ContactMatching { get; init; }
}
