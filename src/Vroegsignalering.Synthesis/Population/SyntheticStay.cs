using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Population;

/// <summary>One residence of a person in a household.</summary>
/// <param name="Household">Number of the household; at one address there may be several.</param>
/// <param name="Address">The address.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, inclusive; null while it lasts.</param>
public sealed record SyntheticStay(long Household, SyntheticAddress Address, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether a child of parents apart lives here part of the time.</summary>
    public bool PartTime { get; init; }
}
