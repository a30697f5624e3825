using System.Globalization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Writes signals about residents as partners do: sound by itself, with the habits of administrations in names and addresses.</summary>
internal sealed class DemoWriter(Random random, DateOnly today)
{
    private int _written;

    public DateOnly Today { get; } = today;

    /// <summary>A regular signal that passes every rule, about the person at the address.</summary>
    public DemoMessage Regular(DemoSender sender, RegisterEntry person, Address address)
    {
        var number = ++_written;
        var sent = Today.AddDays(-random.Next(0, 26));
        return new DemoMessage(
        [
            ("kenmerk", string.Create(CultureInfo.InvariantCulture, $"{sender.Prefix}-{Today.Year}-{number:000000}")),
            ("gemeentecode", DemoCovenants.Home.ToString()),
            ("soort", sender.Kind),
            ("signaaltype", "regulier"),
            ("bedragCenten", random.Next(8_000, 180_000)),
            ("ontstaansdatum", Iso(Today.AddDays(-random.Next(58, 97)))),
            ("signaaldatum", Iso(sent)),
            ("vorderingskenmerk", Narrow(sender) ? null : string.Create(CultureInfo.InvariantCulture, $"V-{number:00000}")),
            ("inspanningen.persoonlijkContact", true),
            ("inspanningen.gewezenOpSchuldhulp", true),
            ("inspanningen.herinneringen", random.Next(1, 4)),
            ("inspanningen.aanbodGegevensdeling", true),
            ("inspanningen.weigering", false),
            .. PersonOf(sender, person),
            .. AddressOf(sender, address),
        ]);
    }

    /// <summary>A crisis signal: supply, home or insurance will end.</summary>
    public DemoMessage Crisis(DemoSender sender, string type, DemoHousehold household) =>
        Regular(sender, household.Holder, household.Address)
            .With("signaaltype", type)
            .With("crisissignaal", true)
            .With("inspanningen.herinneringen", 3)
            .With("geplandeEinddatum", Iso(Today.AddDays(random.Next(34, 50))));

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static bool Narrow(DemoSender sender) => sender == DemoSender.Water;

    private IEnumerable<(string, object?)> PersonOf(DemoSender sender, RegisterEntry entry)
    {
        var (prefix, surname) = Surname(entry.Person.Name);
        var first = entry.Person.Name.FirstNames;
        var inFull = !Narrow(sender) && random.Chance(15);
        var apart = random.Chance(88);
        return
        [
            ("persoon.voorletters", inFull || first is null ? null : Initials(first)),
            ("persoon.voornamen", inFull ? first : null),
            ("persoon.voorvoegsel", apart ? prefix : null),
            ("persoon.achternaam", apart || prefix is null ? surname : random.Chance(60) ? $"{prefix} {surname}" : surname),
            ("persoon.geboortedatum", random.Chance(97) ? entry.Person.Born?.ToString() : null),
            ("persoon.telefoonnummer", !Narrow(sender) && random.Chance(40) ? "0612345678" : null),
        ];
    }

    private static string Initials(string firstNames) => string.Concat(firstNames.Split(' ').Select(name => $"{name[0]}."));

    // An administration holds the name of the contract: mostly the one the person goes by, often the own one.
    private (string? Prefix, string Surname) Surname(ResidentName name)
    {
        var partner = name.PartnerSurname;
        var written = partner is null || random.Chance(50) ? NameUsage.Own : name.Usage;
        var (prefix, surname) = written switch
        {
            NameUsage.Own => (name.Prefix, name.Surname),
            NameUsage.Partner => (name.PartnerPrefix, partner!),
            NameUsage.PartnerFirst => (name.PartnerPrefix, $"{partner}-{Spaced(name.Prefix)}{name.Surname}"),
            NameUsage.OwnFirst => (name.Prefix, $"{name.Surname}-{Spaced(name.PartnerPrefix)}{partner}"),
        };
        return (prefix, random.Chance(5) ? surname.ToUpperInvariant() : surname);
    }

    private static string Spaced(string? prefix) => prefix is null ? string.Empty : prefix + " ";

    // Letter and addition change places now and then.
    private IEnumerable<(string, object?)> AddressOf(DemoSender sender, Address address)
    {
        var swapped = random.Chance(10);
        return
        [
            ("adres.straatnaam", Narrow(sender) ? null : address.Street),
            ("adres.huisnummer", address.HouseNumber),
            ("adres.huisletter", swapped ? null : address.HouseLetter),
            ("adres.huisnummertoevoeging", swapped && address.HouseLetter is { } letter
                ? $"{letter} {address.Addition}".Trim().ToLowerInvariant() : address.Addition),
            ("adres.postcode", address.Postcode.ToString()),
            ("adres.woonplaats", Narrow(sender) ? null : address.Town),
        ];
    }
}
