using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The address of the contract beside the residences of one person (MA-02, MA-07, MA-09).</summary>
public static class AddressComparison
{
    /// <summary>The best level over all residences; those that begin after the day do not count.</summary>
    /// <param name="signalled">The address of the signal.</param>
    /// <param name="stays">Present and former residences, in any order.</param>
    /// <param name="day">Dutch civil date on which "present" is judged.</param>
    public static ComparisonLevel Of(AddressKey signalled, CandidateStays stays, DateOnly day)
    {
        var best = AddressElsewhere;
        foreach (var stay in stays)
        {
            var level = Of(signalled, stay, day);
            best = level < best ? level : best;
        }

        return best;
    }

    /// <summary>The level of one residence.</summary>
    internal static ComparisonLevel Of(AddressKey signalled, CandidateStay stay, DateOnly day)
    {
        if (stay.Premises != signalled.Premises || stay.From > day)
        {
            return AddressElsewhere;
        }

        var addition = stay.Addition;
        var same = addition == signalled.Addition;
        var differs = !same && ((addition.Length > 0 && signalled.Addition.Length > 0)
            || HouseNumberAddition.IsBeside(addition) || HouseNumberAddition.IsBeside(signalled.Addition));
        return stay.HoldsOn(day)
            ? same ? AddressSame : differs ? AddressAdditionDiffers : AddressAdditionMissing
            : differs ? AddressElsewhere : AddressFormer;
    }
}
