namespace Vroegsignalering.Gateway.Demo;

/// <summary>Crises of every kind.</summary>
internal sealed class DemoCrises(DemoWriter writer, DemoCast cast)
{
    public IReadOnlyList<DemoScene> Scenes() =>
    [
        new(DemoHazard.EnergyEndOfSupply, 10, DemoSender.Energy, sender => Crisis(sender, "eindelevering")),
        new(DemoHazard.WaterEndOfSupply, 6, DemoSender.Water, sender => Crisis(sender, "eindelevering")),
        new(DemoHazard.HeatEndOfSupply, 2, DemoSender.Heat, sender => Crisis(sender, "eindelevering")),
        new(DemoHazard.Eviction, 8, DemoSender.Housing, sender => Crisis(sender, "ontruiming")),
        new(DemoHazard.EndOfInsurance, 5, DemoSender.Health, sender => Crisis(sender, "royement")),
        new(DemoHazard.CrisisFlagOnly, 3, DemoSender.Energy, sender => Crisis(sender, "regulier").Without("geplandeEinddatum")),
        new(DemoHazard.CrisisOnShortNotice, 3, DemoSender.Housing, sender => Crisis(sender, "ontruiming")
            .With("geplandeEinddatum", DemoWriter.Iso(writer.Today.AddDays(4)))
            .Without("bedragCenten")),
        new(DemoHazard.CrisisWithFaultyField, 2, DemoSender.Water, sender => Crisis(sender, "eindelevering")
            .With("persoon.telefoonnummer", "0612345678")),
        new(DemoHazard.CrisisInSpiteOfRefusal, 2, DemoSender.Energy, sender => Crisis(sender, "eindelevering")
            .With("inspanningen.weigering", true)),
        new(DemoHazard.CrisisRefused, 2, DemoSender.Housing, sender => Crisis(sender, "ontruiming").With("inspanningen.weigering", true)),
    ];

    private DemoMessage Crisis(DemoSender sender, string type) => writer.Crisis(sender, type, cast.Plain());
}
