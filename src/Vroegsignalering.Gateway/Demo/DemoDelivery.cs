namespace Vroegsignalering.Gateway.Demo;

/// <summary>The monthly file of the housing corporation: good rows, and among them rows of every badness.</summary>
internal static class DemoDelivery
{
    private const int GoodRows = 480;

    private static readonly string[] Columns =
    [
        "kenmerk", "gemeentecode", "soort", "signaaltype", "crisissignaal", "bedragCenten", "ontstaansdatum", "signaaldatum",
        "geplandeEinddatum", "vorderingskenmerk",
        "inspanningen.persoonlijkContact", "inspanningen.gewezenOpSchuldhulp", "inspanningen.herinneringen",
        "inspanningen.aanbodGegevensdeling", "inspanningen.weigering",
        "persoon.voorletters", "persoon.voornamen", "persoon.voorvoegsel", "persoon.achternaam", "persoon.geboortedatum",
        "persoon.telefoonnummer",
        "adres.straatnaam", "adres.huisnummer", "adres.huisletter", "adres.huisnummertoevoeging", "adres.postcode", "adres.woonplaats",
    ];

    private static readonly IReadOnlyList<Func<DemoMessage, DemoMessage>> Faults =
    [
        message => message.Without("persoon.achternaam"),
        message => message.With("persoon.geboortedatum", "12-31-1980"),
        message => message.With("bedragCenten", "veel"),
        message => message.With("bedragCenten", 0),
        message => message.With("adres.postcode", "3011"),
        message => message.With("adres.huisnummer", "12a"),
        message => message.With("soort", "Gas"),
        message => message.With("ontstaansdatum", "2026-02-30"),
        message => message.With("gemeentecode", "Rotterdam"),
        message => message.With("signaaltype", "aanmaning"),
        message => message.With("inspanningen.weigering", true),
        message => message.With("soort", "Water"),
        message => message.With("gemeentecode", "0518"),
    ];

    public static DemoStep Write(DemoWriter writer, Func<DemoHousehold> next)
    {
        var good = Enumerable.Range(0, GoodRows).Select(_ => Row(writer, next())).ToList();
        var bad = Faults.Select(fault => fault(Row(writer, next()))).ToList();
        var rows = new List<string>(good.Select(message => message.ToRow(Columns)));
        foreach (var (place, message) in bad.Index())
        {
            rows.Insert((place + 1) * 30, message.ToRow(Columns));
        }

        // The last bad row is a good one again: the same reference a second time in one file.
        rows.Add(rows[0]);
        return new DemoStep.Delivery(
            DemoCovenants.Housing, string.Join('\n', rows.Prepend(string.Join(';', Columns))) + "\n", rows.Count, bad.Count + 1);
    }

    private static DemoMessage Row(DemoWriter writer, DemoHousehold household) =>
        writer.Regular(DemoSender.Housing, household.Holder, household.Address);
}
