namespace Vroegsignalering.Gateway.Register;

/// <summary>The columns of a register as CSV: one row per residence, the rows of one person share their <see cref="Key"/>.</summary>
/// <remarks>
/// The first row of a person gives the person, further rows only a residence more. A row without postcode is a person without a
/// residence. Dates are <c>jjjj-mm-dd</c>, a birth date may be shorter; flags are <c>ja</c> or empty. Persons with the same
/// <see cref="Household"/> belong together, whatever their address.
/// </remarks>
public static class RegisterColumns
{
    public const string Gemeente = "gemeentecode";
    public const string Key = "sleutel";
    public const string Bsn = "bsn";
    public const string FirstNames = "voornamen";
    public const string Prefix = "voorvoegsel";
    public const string Surname = "achternaam";
    public const string PartnerPrefix = "partnervoorvoegsel";
    public const string PartnerSurname = "partnerachternaam";
    public const string NameUsage = "naamgebruik";
    public const string Born = "geboortedatum";
    public const string Phone = "telefoonnummer";
    public const string Email = "emailadres";
    public const string Secrecy = "geheim";
    public const string UnderInvestigation = "inOnderzoek";
    public const string State = "status";
    public const string StateSince = "statusSinds";
    public const string Household = "huishouden";
    public const string Street = "straatnaam";
    public const string HouseNumber = "huisnummer";
    public const string HouseLetter = "huisletter";
    public const string Addition = "huisnummertoevoeging";
    public const string Postcode = "postcode";
    public const string Town = "woonplaats";
    public const string From = "vanaf";
    public const string Until = "tot";
    public const string PartTime = "deeltijd";

    /// <summary>The columns without which no row can be read.</summary>
    public static IReadOnlyList<string> Required { get; } = [Gemeente, Key, Surname];

    /// <summary>Every column, in the order of the documentation.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Gemeente, Key, Bsn, FirstNames, Prefix, Surname, PartnerPrefix, PartnerSurname, NameUsage, Born, Phone, Email, Secrecy,
        UnderInvestigation, State, StateSince, Household, Street, HouseNumber, HouseLetter, Addition, Postcode, Town, From, Until, PartTime,
    ];

    /// <summary>The columns a load needs, empty or not: a load replaces persons whole, so what has no column would be wiped.</summary>
    public static IReadOnlyList<string> Needed { get; } = [.. All.Except([Phone, Email])];
}
