using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>The register in the columns of <c>import register</c>: a row per residence, the first of a person tells the person.</summary>
internal static class RegisterFile
{
    private const int CellsOfPerson = 12;

    private static readonly string[] Head =
    [
        "gemeentecode", "sleutel", "bsn", "voornamen", "voorvoegsel", "achternaam", "partnervoorvoegsel", "partnerachternaam", "naamgebruik",
        "geboortedatum", "geheim", "inOnderzoek", "status", "statusSinds", "huishouden", "straatnaam", "huisnummer", "huisletter",
        "huisnummertoevoeging", "postcode", "woonplaats", "vanaf", "tot", "deeltijd",
    ];

    /// <summary>Writes the persons and counts what was written.</summary>
    public static RegisterCounts Write(IEnumerable<SyntheticPerson> persons, Stream file)
    {
        var counts = new RegisterCounts();
        using var csv = new CsvWriter(file, Head);
        foreach (var person in persons)
        {
            counts.Add(person);
            for (var place = 0; place < person.Stays.Count; place++)
            {
                csv.Cell(Municipality.Code).Key('p', person.Number);
                _ = place == 0 ? WithPerson(csv, person) : csv.Empty(CellsOfPerson);
                WithStay(csv, person.Stays[place]).EndRow();
            }
        }

        return counts;
    }

    private static CsvWriter WithPerson(CsvWriter csv, SyntheticPerson person) => csv
        .Cell(person.Bsn).Cell(person.FirstNames)
        .Cell(person.Surname.Prefix).Cell(person.Surname.Name)
        .Cell(person.Partner?.Prefix).Cell(person.Partner?.Name).Cell(CodeOf(person.Usage))
        .Cell(person.Born.ToString()).Flag(person.Secrecy).Flag(person.UnderInvestigation)
        .Cell(CodeOf(person.State)).Cell(person.StateSince);

    private static CsvWriter WithStay(CsvWriter csv, SyntheticStay stay) => csv
        .Key('h', stay.Household)
        .Cell(stay.Address.Street).Cell(stay.Address.Home.Number).Cell(stay.Address.Home.Letter).Cell(stay.Address.Home.Addition)
        .Cell(stay.Address.Postcode).Cell(stay.Address.Town)
        .Cell(stay.From).Cell(stay.Until).Flag(stay.PartTime);

    private static string? CodeOf(NameUse usage) => usage switch
    {
        NameUse.Own => null,
        NameUse.Partner => "P",
        NameUse.PartnerFirst => "V",
        NameUse.OwnFirst => "N",
    };

    private static string? CodeOf(PersonState state) => state switch
    {
        PersonState.Resident => null,
        PersonState.Departed => "vertrokken",
        PersonState.Deceased => "overleden",
        PersonState.Unknown => throw new ArgumentException("Somebody unknown is not in the register.", nameof(state)),
    };
}
