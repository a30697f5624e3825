using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>In which household a matched person is reached (MA-07).</summary>
/// <remarks>
/// Reading: who lives part of the time at the address of the contract belongs to that household as far as this signal goes,
/// for supply or tenancy is at stake there; otherwise the main residence counts, and a part-time one only for want of it.
/// </remarks>
public static class CurrentHousehold
{
    /// <summary>The household of the residence that counts on the day; null when the person lives nowhere in the municipality.</summary>
    /// <param name="signal">The signal, for its address.</param>
    /// <param name="residences">All residences, in any order.</param>
    /// <param name="day">Dutch civil date.</param>
    public static HouseholdId? Of(ComparableSignal signal, IReadOnlyList<Residence> residences, DateOnly day) => residences
        .Where(residence => residence.HoldsOn(day))
        .OrderBy(residence => AddressComparison.Of(signal, residence, day) switch
        {
            ComparisonLevel.AddressSame => 0,
            ComparisonLevel.AddressAdditionMissing => 1,
            _ => 2,
        })
        .ThenBy(residence => residence.PartTime)
        .ThenByDescending(residence => residence.From)
        .ThenBy(residence => residence.Household.Value)
        .FirstOrDefault()?.Household;
}
