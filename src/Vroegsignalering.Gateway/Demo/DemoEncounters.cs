using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Accepted signals that are hard to match: people who moved, died, share a house or a name, and addresses without anybody.</summary>
internal sealed class DemoEncounters(DemoWriter writer, DemoCast cast, DemoTown neighbour)
{
    private int _vacant;
    private int _neighbours;

    public IReadOnlyList<DemoScene> Scenes() => [.. Places(), .. States(), .. Homes(), .. Identities()];

    private IEnumerable<DemoScene> Places() =>
    [
        new(DemoHazard.MovedWithin, 12, DemoSender.Energy, sender =>
            At(sender, cast.Take(household => household.IsPlain && household.FormerAddress is not null), household => household.FormerAddress!)),
        new(DemoHazard.AtAnotherAddress, 8, DemoSender.Housing, sender => At(sender, cast.Plain(), _ => Vacant())),
        new(DemoHazard.Unknown, 6, DemoSender.Energy, sender => At(sender, cast.Plain(), _ => Vacant())
            .With("persoon.achternaam", "Onbekendema").With("persoon.voorletters", "X.").With("persoon.geboortedatum", "1971-03-04")
            .Without("persoon.voornamen").Without("persoon.voorvoegsel")),
        new(DemoHazard.WithoutBuurt, 4, DemoSender.Health, sender => AtHome(sender, cast.Take(household =>
            household.IsPlain && household.Address.Postcode.ToString() is "3088SS" or "3089SS"))),
        new(DemoHazard.OtherTenant, 6, DemoSender.Energy, OtherTenant),
    ];

    private IEnumerable<DemoScene> States() =>
    [
        new(DemoHazard.Departed, 8, DemoSender.Health, sender => AtHome(sender, cast.Where(person => person.State == RegistrationState.Departed))),
        new(DemoHazard.Deceased, 5, DemoSender.Energy, sender => AtHome(sender, cast.Where(person => person.State == RegistrationState.Deceased))),
        new(DemoHazard.Secrecy, 4, DemoSender.Housing, sender => AtHome(sender, cast.Where(person => person.Secrecy))),
        new(DemoHazard.UnderInvestigation, 3, DemoSender.Water, sender => AtHome(sender, cast.Where(person => person.UnderInvestigation))),
        new(DemoHazard.Minor, 3, DemoSender.Energy, sender =>
        {
            var (household, minor) = cast.WithMinor();
            return writer.Regular(sender, minor, household.Address).With("persoon.geboortedatum", minor.Person.Born!.Value.ToString());
        }),
    ];

    private IEnumerable<DemoScene> Homes() =>
    [
        new(DemoHazard.TwoHouseholdsAtOneAddress, 8, DemoSender.Energy, sender => AtHome(sender, cast.Of(DemoHouseholdKind.SharedHouse))),
        new(DemoHazard.StudentHouse, 6, DemoSender.Health, sender => AtHome(sender, cast.Of(DemoHouseholdKind.StudentRoom))),
        new(DemoHazard.CoParent, 6, DemoSender.Housing, sender => AtHome(sender, cast.Of(DemoHouseholdKind.CoParent))),
    ];

    private IEnumerable<DemoScene> Identities() =>
    [
        new(DemoHazard.Namesake, 5, DemoSender.Housing, sender => AtHome(sender, cast.Namesake())),
        new(DemoHazard.WithoutBirthDate, 8, DemoSender.Water, sender => AtHome(sender, cast.Of(DemoHouseholdKind.Couple))
            .Without("persoon.geboortedatum")),
        new(DemoHazard.SoleTrader, 3, DemoSender.Energy, sender => AtHome(sender, cast.Plain())
            .With("persoon.handelsnaam", "Klusbedrijf Kersenpit").With("persoon.rechtsvorm", "eenmanszaak")),
        new(DemoHazard.WithBsn, 6, DemoSender.Health, sender =>
        {
            var household = cast.Where(person => person is { Bsn: not null, State: RegistrationState.Resident, Secrecy: false });
            return AtHome(sender, household).With("persoon.bsn", household.Holder.Person.Bsn!.Value.Reveal());
        }),
    ];

    private DemoMessage AtHome(DemoSender sender, DemoHousehold household) => writer.Regular(sender, household.Holder, household.Address);

    private DemoMessage At(DemoSender sender, DemoHousehold household, Func<DemoHousehold, Address> address) =>
        writer.Regular(sender, household.Holder, address(household));

    private Address Vacant() => cast.Town.Vacant[_vacant++];

    private DemoMessage OtherTenant(DemoSender sender)
    {
        var household = neighbour.Households[_neighbours++];
        return AtHome(sender, household).With("gemeentecode", neighbour.Tenant.ToString());
    }
}
