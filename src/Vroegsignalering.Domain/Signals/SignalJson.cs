using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The canonical JSON of a signal: what the fingerprint covers and what storage keeps.</summary>
/// <remarks>The wire's own names, an absent field left out, the rest as in RFC 8785. Source: IN-09.</remarks>
public static class SignalJson
{
    /// <summary>The canonical form as UTF-8 without mark; it holds personal data, the BSN too where there is one.</summary>
    public static byte[] Write(Signal signal)
    {
        var json = new CanonicalJson()
            .Object("adres", members => WriteMembers(members, signal.Address))
            .Number("bedragCenten", signal.AmountCents)
            .Flag("crisissignaal", signal.CrisisFlag)
            .Text("gemeentecode", signal.Tenant.ToString())
            .Text("geplandeEinddatum", Date(signal.PlannedEndOn));
        if (signal.Efforts is { } efforts)
        {
            json.Object("inspanningen", members => WriteMembers(members, efforts));
        }

        return json
            .Text("kenmerk", signal.Reference)
            .Text("ontstaansdatum", Date(signal.ArrearsSince))
            .Object("persoon", members => WriteMembers(members, signal.Holder))
            .Text("signaaldatum", Date(signal.SentOn))
            .Text("signaaltype", SignalTypeNames.Of(signal.Type))
            .Text("soort", DdasCodes.V12.Kinds[signal.Kind])
            .Text("vervangt", signal.Replaces)
            .Text("vorderingskenmerk", signal.ClaimReference)
            .Flag("warmeOverdracht", signal.WarmTransfer)
            .ToUtf8();
    }

    /// <summary>The signal that <see cref="Write"/> wrote.</summary>
    /// <param name="canonical">What storage kept; it is read by the parser's rules, so a stricter rule there needs an eye on what is kept already.</param>
    /// <exception cref="FormatException">It is not what was written: storage is damaged.</exception>
    /// <exception cref="JsonException">It is not even JSON.</exception>
    public static Signal Read(ReadOnlyMemory<byte> canonical)
    {
        using var document = JsonDocument.Parse(canonical);
        return SignalParser.Parse(SignalFields.FromJson(document.RootElement), DateOnly.MaxValue)
            .Match(valid => valid.Signal, _ => throw new FormatException("A stored signal cannot be read."));
    }

    private static void WriteMembers(CanonicalJson json, Address address) => json
        .Text("huisletter", address.HouseLetter)
        .Number("huisnummer", address.HouseNumber)
        .Text("huisnummertoevoeging", address.Addition)
        .Text("postcode", address.Postcode.ToString())
        .Text("straatnaam", address.Street)
        .Text("woonplaats", address.Town);

    private static void WriteMembers(CanonicalJson json, PaymentEfforts efforts) => json
        .Flag("aanbodGegevensdeling", efforts.OfferedContactDetails)
        .Flag("gewezenOpSchuldhulp", efforts.PointedToDebtHelp)
        .Number("herinneringen", efforts.Reminders)
        .Flag("persoonlijkContact", efforts.PersonalContact)
        .Flag("weigering", efforts.Refused);

    private static void WriteMembers(CanonicalJson json, ContractHolder holder) => json
        .Text("achternaam", holder.Surname)
        .Text("bsn", holder.Bsn?.Reveal())
        .Text("emailadres", holder.Email)
        .Text("geboortedatum", holder.Born?.ToString())
        .Text("handelsnaam", holder.TradeName)
        .Text("rechtsvorm", holder.LegalForm)
        .Text("telefoonnummer", holder.Phone)
        .Text("voorletters", holder.Initials)
        .Text("voornamen", holder.FirstNames)
        .Text("voorvoegsel", holder.Prefix);

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
