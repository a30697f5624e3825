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
    /// <param name="signalled">The address of the signal.</param>
    /// <param name="stays">All residences, in any order.</param>
    /// <param name="day">Dutch civil date.</param>
    public static HouseholdId? Of(AddressKey signalled, CandidateStays stays, DateOnly day)
    {
        CandidateStay? best = null;
        foreach (var stay in stays)
        {
            if (stay.HoldsOn(day) && (best is not { } other || IsRather(stay, other, (signalled, day))))
            {
                best = stay;
            }
        }

        return best?.Household;
    }

    private static bool IsRather(CandidateStay one, CandidateStay other, (AddressKey Signalled, DateOnly Day) at)
    {
        var (near, otherNear) = (Nearness(one, at), Nearness(other, at));
        return near != otherNear ? near < otherNear
            : one.PartTime != other.PartTime ? other.PartTime
            : one.From != other.From ? one.From > other.From
            : one.Household.Value.CompareTo(other.Household.Value) < 0;
    }

    private static int Nearness(CandidateStay stay, (AddressKey Signalled, DateOnly Day) at) =>
        AddressComparison.Of(at.Signalled, stay, at.Day) switch
        {
            ComparisonLevel.AddressSame => 0,
            ComparisonLevel.AddressAdditionMissing => 1,
            _ => 2,
        };
}
