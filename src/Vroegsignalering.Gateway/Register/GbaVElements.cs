namespace Vroegsignalering.Gateway.Register;

/// <summary>The elements of a persoonslijst that we read, as the test set heads its columns: category, group, element.</summary>
/// <remarks>Source: Logisch Ontwerp BRP, annex on categories and elements.</remarks>
public static class GbaVElements
{
    public const string Label = "";
    public const string ANumber = "01.01.10";
    public const string Bsn = "01.01.20";
    public const string FirstNames = "01.02.10";
    public const string Prefix = "01.02.30";
    public const string Surname = "01.02.40";
    public const string Born = "01.03.10";
    public const string NameUsage = "01.61.10";
    public const string PersonInvestigated = "01.83.10";
    public const string PersonInvestigatedUntil = "01.83.30";
    public const string PartnerPrefix = "05.02.30";
    public const string PartnerSurname = "05.02.40";
    public const string MarriageEnded = "05.07.10";
    public const string SuspendedOn = "07.67.10";
    public const string SuspensionReason = "07.67.20";
    public const string Secrecy = "07.70.10";
    public const string Gemeente = "08.09.10";
    public const string InGemeenteSince = "08.09.20";
    public const string AddressSince = "08.10.30";
    public const string ShortStreet = "08.11.10";
    public const string Street = "08.11.15";
    public const string HouseNumber = "08.11.20";
    public const string HouseLetter = "08.11.30";
    public const string Addition = "08.11.40";
    public const string Designation = "08.11.50";
    public const string Postcode = "08.11.60";
    public const string Town = "08.11.70";
    public const string AddressInvestigated = "08.83.10";
    public const string AddressInvestigatedUntil = "08.83.30";
    public const string AddressIncorrect = "08.84.10";
    public const string AddressValidSince = "08.85.10";

    /// <summary>A-number and BSN of parents, partners and children, each with what ends the relation; null where nothing does.</summary>
    public static IReadOnlyList<(string ANumber, string Bsn, string? Ended)> Relatives { get; } =
    [
        ("02.01.10", "02.01.20", null),
        ("03.01.10", "03.01.20", null),
        ("05.01.10", "05.01.20", MarriageEnded),
        ("09.01.10", "09.01.20", null),
    ];
}
