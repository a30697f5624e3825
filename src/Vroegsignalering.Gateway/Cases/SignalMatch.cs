using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>A signal and what the matcher decided on it.</summary>
internal sealed record SignalMatch(SignalRow Row, MatchOutcome Outcome)
{
    /// <summary>The residents who were found, for this signal and those beside it.</summary>
    public required RegisterExtract Residents { get; init; }

    /// <summary>How far the register was.</summary>
    public required long RegisterSequence { get; init; }

    public MatchOutcome.Matched? Matched => Outcome as MatchOutcome.Matched;

    /// <summary>Where the matched household lives on the day.</summary>
    public Address HouseholdAddress(DateOnly day)
    {
        var residences = Residents.All[Matched!.Person].Residences;
        return residences.First(residence => residence.Household == Matched.Household && residence.HoldsOn(day)).Address;
    }
}
