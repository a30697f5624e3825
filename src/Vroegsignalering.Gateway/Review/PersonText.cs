using System.Globalization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Review;

/// <summary>Names, dates and addresses as a reviewer reads them.</summary>
internal static class PersonText
{
    /// <summary>What stands where there is nothing.</summary>
    public const string Nothing = "–";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Surname(ContractHolder holder) =>
        Joined(Joined(holder.Prefix, holder.Surname), holder.TradeName is null ? null : $"(bedrijf: {holder.TradeName})");

    public static string GivenNames(ContractHolder holder) => Joined(holder.FirstNames, holder.Initials);

    public static string Surname(ResidentName name) =>
        name.PartnerSurname is null
            ? Joined(name.Prefix, name.Surname)
            : $"{Joined(name.Prefix, name.Surname)}, partner {Joined(name.PartnerPrefix, name.PartnerSurname)} ({UsageOf(name.Usage)})";

    public static string WholeName(ResidentName name) => Joined(name.FirstNames, name.Prefix, name.Surname);

    public static string Date(PartialDate? date) => date switch
    {
        null => Nothing,
        { Exact: { } day } => Day(day),
        { } part => $"{part} (onvolledig)",
    };

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", Dutch);

    public static string AddressLine(Address address) =>
        Joined(address.Street, $"{address.HouseNumber}", address.HouseLetter, address.Addition) + ", " + Joined($"{address.Postcode}", address.Town);

    public static string Joined(params IEnumerable<string?> parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } text ? text : Nothing;

    public static string LabelOf(Comparison comparison) => comparison switch
    {
        Comparison.Address => "adres",
        Comparison.Surname => "achternaam",
        Comparison.GivenNames => "voornamen",
        Comparison.BirthDate => "geboortedatum",
        Comparison.Bsn => "burgerservicenummer",
        Comparison.Contact => "telefoon of e-mail",
    };

    private static string UsageOf(NameUsage usage) => usage switch
    {
        NameUsage.Own => "gebruikt eigen naam",
        NameUsage.Partner => "gebruikt naam partner",
        NameUsage.PartnerFirst => "gebruikt partner en eigen naam",
        NameUsage.OwnFirst => "gebruikt eigen naam en partner",
    };
}
