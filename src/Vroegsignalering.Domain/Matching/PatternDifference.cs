namespace Vroegsignalering.Domain.Matching;

/// <summary>Why address rule and household rule count a signal differently, or not (MA-01).</summary>
public enum PatternDifference
{
    /// <summary>They say the same.</summary>
    None,

    /// <summary>Other signals on the address are about another household: the address rule joins strangers.</summary>
    SharedAddress,

    /// <summary>Other signals of the household are on another address: the address rule loses who moved.</summary>
    OtherAddress,

    /// <summary>The household is not known (yet), so only the address rule says something.</summary>
    HouseholdUnknown,
}
