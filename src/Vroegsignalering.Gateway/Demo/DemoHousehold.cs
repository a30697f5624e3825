using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>A household of a demo town.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Address">Where it lives, or lived last.</param>
/// <param name="Members">Who belongs to it, or did; adults first.</param>
public sealed record DemoHousehold(DemoHouseholdKind Kind, Address Address, IReadOnlyList<RegisterEntry> Members)
{
    /// <summary>The first adult, who holds the contracts.</summary>
    public RegisterEntry Holder => Members[0];

    /// <summary>Where its holder lived before; null when that is not known.</summary>
    public Address? FormerAddress => Holder.Stays.FirstOrDefault(stay => stay.Until is not null && stay.Address != Address)?.Address;

    /// <summary>Whether nothing about its holder asks for a human.</summary>
    public bool IsPlain => Holder.Person is { State: RegistrationState.Resident, Secrecy: false, UnderInvestigation: false };
}
