using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>A time-bounded membership of one person in one household at one address (MA-07).</summary>
public sealed record Residence
{
    /// <summary>The household; two households may stand on one address.</summary>
    public required HouseholdId Household { get; init; }

    /// <summary>The address.</summary>
    public required Address Address { get; init; }

    /// <summary>First day, Dutch civil date.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null while it lasts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the person lives there part of the time (co-parenting).</summary>
    public bool PartTime { get; init; }

    /// <summary>Whether the person belongs to the household on the day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>Nothing of the address but the household.</summary>
    public override string ToString() => $"Residence in {Household}";
}
