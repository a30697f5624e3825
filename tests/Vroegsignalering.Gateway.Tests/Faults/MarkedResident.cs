using Vroegsignalering.Chaos;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A resident whose every detail occurs nowhere else, so that a leak of any of them is seen.</summary>
internal static class MarkedResident
{
    public const string Surname = "Zwaluwenstein";
    public const string Street = "Kwartelpad";
    public const string Born = "1983-11-27";
    public const string Phone = "0687654321";
    public const string Mail = "roodborst@voorbeeld.example";
    public const int Cents = 7351948;

    /// <summary>What must not be found, in every form it could be written in.</summary>
    public static IReadOnlyList<string> Marks { get; } =
        [Surname, Street, Born, "19831127", "27-11-1983", Phone, Mail, "roodborst", "7351948", "73519,48", "73519.48"];

    public static Task LoadAsync(Installation installation) => installation.Database.InTransactionAsync(
        session => (Task)RegisterStore.LoadAsync(
            session, DemoCovenants.Home, [.. ChaosTown.Town.Entries, Entry], TimeProvider.System.GetUtcNow()),
        CancellationToken.None);

    public static IEnumerable<string> FoundIn(string text) => Marks.Where(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>A sound signal about the resident.</summary>
    public static string Signal(string reference, string kind = "Energie", string type = "regulier", string tenant = "0599") => $$$"""
        {"kenmerk":"{{{reference}}}","gemeentecode":"{{{tenant}}}","soort":"{{{kind}}}","signaaltype":"{{{type}}}","crisissignaal":{{{Flag(type != "regulier")}}},
         "bedragCenten":{{{Cents}}},"ontstaansdatum":"{{{Day(-60)}}}","signaaldatum":"{{{Day(0)}}}","geplandeEinddatum":{{{(type == "regulier" ? "null" : Quoted(Day(40)))}}},
         "vorderingskenmerk":"V-{{{reference}}}",
         "inspanningen":{"persoonlijkContact":true,"gewezenOpSchuldhulp":true,"herinneringen":3,"aanbodGegevensdeling":true,"weigering":false},
         "persoon":{"voorletters":"Q.","achternaam":"{{{Surname}}}","geboortedatum":"{{{Born}}}","telefoonnummer":"{{{Phone}}}","emailadres":"{{{Mail}}}"},
         "adres":{"straatnaam":"{{{Street}}}","huisnummer":77,"postcode":"3077SS","woonplaats":"Rotterdam"}}
        """.ReplaceLineEndings("");

    /// <summary>A file of one good row, rows that are wrong in the marked fields, and a row that does not even have the columns.</summary>
    public static string Csv(string reference) => $"""
        kenmerk;gemeentecode;soort;signaaltype;crisissignaal;bedragCenten;ontstaansdatum;signaaldatum;inspanningen.persoonlijkContact;inspanningen.gewezenOpSchuldhulp;inspanningen.herinneringen;inspanningen.aanbodGegevensdeling;inspanningen.weigering;persoon.voorletters;persoon.achternaam;persoon.geboortedatum;persoon.telefoonnummer;adres.straatnaam;adres.huisnummer;adres.postcode;adres.woonplaats
        {reference}-1;0599;Huur;regulier;nee;{Cents};{Day(-60)};{Day(0)};ja;ja;1;ja;nee;Q.;{Surname};{Born};{Phone};{Street};77;3077SS;Rotterdam
        {reference}-2;0599;Huur;regulier;nee;€ 73519,48;{Day(-60)};{Day(0)};ja;ja;1;ja;nee;Q.;{Surname};27-11-1983;{Phone};{Street};{Street};3077SS;Rotterdam
        {reference}-3;0599;{Surname};{Street};{Mail};{Cents};{Born}T;{Phone};ja;ja;{Phone};ja;nee;Q.;;{Surname};{Phone};{Street};77;{Surname};Rotterdam
        {Surname};{Street};{Born};{Phone};{Cents}
        {reference}-4;0599;Huur;regulier;nee;{Cents};{Day(-60)};{Day(0)};ja;ja;1;ja;ja;Q.;"{Surname};{Born};{Phone};{Street};77;3077SS;Rotterdam
        """;

    private static RegisterEntry Entry { get; } = new(
        "marked",
        new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { FirstNames = "Quirine", Surname = Surname },
            Born = PartialDate.TryParse(Born, out var born) ? born : null,
        },
        [new RegisterStay("marked", new Address
        {
            Street = Street,
            HouseNumber = 77,
            Postcode = Postcode.TryParse("3077SS", out var postcode) ? postcode : default,
            Town = "Rotterdam",
        }, new DateOnly(2015, 1, 1))]);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Day(int days) =>
        DutchTime.DateOf(TimeProvider.System.GetUtcNow()).AddDays(days).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
