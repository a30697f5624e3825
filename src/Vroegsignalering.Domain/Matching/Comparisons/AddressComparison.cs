using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>The address of the contract beside the residences of one person (MA-02, MA-07, MA-09).</summary>
public static class AddressComparison
{
    /// <summary>The best level over all residences; those that begin after the day do not count.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="residences">Present and former residences, in any order.</param>
    /// <param name="day">Dutch civil date on which "present" is judged.</param>
    public static ComparisonLevel Of(ComparableSignal signal, IReadOnlyList<Residence> residences, DateOnly day)
    {
        var best = AddressElsewhere;
        foreach (var residence in residences)
        {
            var level = Of(signal, residence, day);
            best = level < best ? level : best;
        }

        return best;
    }

    /// <summary>The level of one residence.</summary>
    internal static ComparisonLevel Of(ComparableSignal signal, Residence residence, DateOnly day)
    {
        if (residence.From > day || !SamePremises(signal.Address, residence.Address))
        {
            return AddressElsewhere;
        }

        var addition = AdditionOf(residence.Address, signal);
        var same = addition == signal.AddressKey.Addition;
        var differs = !same && addition.Length > 0 && signal.AddressKey.Addition.Length > 0;
        return residence.HoldsOn(day)
            ? same ? AddressSame : differs ? AddressAdditionDiffers : AddressAdditionMissing
            : differs ? AddressElsewhere : AddressFormer;
    }

    // Most residents are spelled as the signal is: then its canonical addition is theirs.
    private static string AdditionOf(Address address, ComparableSignal signal) =>
        address.HouseLetter == signal.Address.HouseLetter && address.Addition == signal.Address.Addition
            ? signal.AddressKey.Addition
            : HouseNumberAddition.Normalise(address.HouseNumber, address.HouseLetter, address.Addition);

    private static bool SamePremises(Address one, Address other) =>
        one.HouseNumber == other.HouseNumber && one.Postcode == other.Postcode;
}
