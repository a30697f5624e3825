using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

/// <summary>A time-bounded membership as a source tells it: the household by the source's own key.</summary>
/// <param name="HouseholdKey">The source's key of the household, stable over loads.</param>
/// <param name="Address">The address.</param>
/// <param name="From">First day, Dutch civil date.</param>
/// <param name="Until">Last day, inclusive; null while it lasts.</param>
public sealed record RegisterStay(string HouseholdKey, Address Address, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether the person lives there part of the time (co-parenting).</summary>
    public bool PartTime { get; init; }

    /// <summary>Nothing of the address.</summary>
    public override string ToString() => nameof(RegisterStay);
}
