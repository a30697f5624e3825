namespace Vroegsignalering.Gateway.Demo;

/// <summary>Signals that are refused, closed as unjustified, or cannot be read.</summary>
internal sealed class DemoRefusals(DemoWriter writer, DemoCast cast)
{
    public IReadOnlyList<DemoScene> Scenes() => [.. Refused(), .. Unjustified(), .. Unreadable()];

    private IEnumerable<DemoScene> Refused() =>
    [
        new(DemoHazard.RefusedByResident, 4, DemoSender.Housing, sender => Regular(sender).With("inspanningen.weigering", true)),
        new(DemoHazard.EffortsMissing, 5, DemoSender.Energy, sender => Regular(sender)
            .With("inspanningen.persoonlijkContact", false).With("inspanningen.herinneringen", 0)),
        new(DemoHazard.BsnNotAllowed, 3, DemoSender.Energy, WithBsn),
        new(DemoHazard.FieldNotAllowed, 6, DemoSender.Water, sender => Regular(sender).With("persoon.telefoonnummer", "0612345678")),
        new(DemoHazard.CovenantExpired, 6, DemoSender.Heat, Regular),
        new(DemoHazard.NoCovenantWithNeighbour, 2, DemoSender.Housing, sender => Regular(sender).With("gemeentecode", "0518")),
        new(DemoHazard.UnknownMunicipality, 2, DemoSender.Energy, sender => Regular(sender).With("gemeentecode", "1999")),
        new(DemoHazard.KindOfAnother, 2, DemoSender.Housing, sender => Regular(sender).With("soort", "Zorg")),
    ];

    private IEnumerable<DemoScene> Unjustified() =>
    [
        new(DemoHazard.ArrearsTooYoung, 6, DemoSender.Housing, sender => Since(sender, days: 12)),
        new(DemoHazard.ArrearsTooOld, 3, DemoSender.Health, sender => Since(sender, days: 160)),
        new(DemoHazard.ArrearsTooSmall, 5, DemoSender.Housing, sender => Regular(sender).With("bedragCenten", 2_350)),
        new(DemoHazard.LegalPerson, 3, DemoSender.Energy, sender => Regular(sender)
            .With("persoon.handelsnaam", "Bakkerij De Hooiberg").With("persoon.rechtsvorm", "B.V.")),
    ];

    private IEnumerable<DemoScene> Unreadable() =>
    [
        new(DemoHazard.BadMessage, 1, DemoSender.Housing, sender => Regular(sender).Without("persoon.achternaam")),
        new(DemoHazard.BadMessage, 1, DemoSender.Energy, sender => Regular(sender).With("persoon.geboortedatum", "1985-02-30")),
        new(DemoHazard.BadMessage, 1, DemoSender.Health, sender => Regular(sender).With("bedragCenten", -100)),
        new(DemoHazard.BadMessage, 1, DemoSender.Housing, sender => Regular(sender).With("adres.postcode", "12AB")),
        new(DemoHazard.BadMessage, 1, DemoSender.Energy, sender => Regular(sender).With("tariefgroep", "A")),
        new(DemoHazard.BadMessage, 1, DemoSender.Health, sender => Regular(sender).With("persoon.achternaam", "Ja\u0007nsen")),
        new(DemoHazard.BadMessage, 1, DemoSender.Energy, sender => Regular(sender)
            .With("signaaldatum", DemoWriter.Iso(writer.Today.AddDays(9))).With("soort", "Gas")),
    ];

    private DemoMessage Regular(DemoSender sender)
    {
        var household = cast.Plain();
        return writer.Regular(sender, household.Holder, household.Address);
    }

    private DemoMessage Since(DemoSender sender, int days) => Regular(sender)
        .With("ontstaansdatum", DemoWriter.Iso(writer.Today.AddDays(-days)))
        .With("signaaldatum", DemoWriter.Iso(writer.Today));

    private DemoMessage WithBsn(DemoSender sender)
    {
        var household = cast.Where(person => person.Bsn is not null && !person.Secrecy);
        return writer.Regular(sender, household.Holder, household.Address).With("persoon.bsn", household.Holder.Person.Bsn!.Value.Reveal());
    }
}
