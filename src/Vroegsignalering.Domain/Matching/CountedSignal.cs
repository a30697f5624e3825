using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>A stored signal as far as the address rule and the household rule count it (MA-01).</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="AddressKey">The address of the contract, as <see cref="Matching.AddressKey"/> writes it.</param>
/// <param name="Household">The household it was matched to; null while it is not.</param>
/// <param name="ArrivedOn">Dutch civil date of arrival.</param>
public sealed record CountedSignal(SignalId SignalId, string AddressKey, HouseholdId? Household, DateOnly ArrivedOn)
{
    /// <summary>The id only.</summary>
    public override string ToString() => $"CountedSignal {SignalId}";
}
