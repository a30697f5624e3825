using System.Globalization;
using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Tests.Signals;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>A signal about the person of a row, as a partner would write it.</summary>
internal sealed record OfficialSignal(OfficialRow Row, Spelling Spelling, JsonObject Message)
{
    /// <summary>The row in every spelling that it can be written in: no partner's name without a partner, nor a prefix to leave out.</summary>
    public static IEnumerable<OfficialSignal> Of(OfficialRow row) => Enum.GetValues<Spelling>()
        .Where(spelling => IsPossible(row, spelling))
        .Select(spelling => new OfficialSignal(row, spelling, Write(row, spelling)));

    private static bool IsPossible(OfficialRow row, Spelling spelling) => spelling switch
    {
        Spelling.PartnerName => PartnerName(row).Surname is not null,
        Spelling.WithoutPrefix => UsedName(row).Prefix is not null,
        _ => true,
    };

    private static JsonObject Write(OfficialRow row, Spelling spelling)
    {
        var (prefix, surname) = spelling == Spelling.PartnerName ? PartnerName(row) : UsedName(row);
        var reference = string.Create(CultureInfo.InvariantCulture, $"RVIG-{row.Number}-{spelling}");
        var first = row.Cells["01.02.10"] is { } names && names != "." ? names : null;
        var message = Messages.Regular()
            .With("kenmerk", reference)
            .With("vorderingskenmerk", reference)
            .With("gemeentecode", row.Gemeente)
            .With("persoon.voorletters", spelling == Spelling.InitialsOnly ? Initials(first) : null)
            .With("persoon.voornamen", spelling == Spelling.InitialsOnly ? null : first)
            .With("persoon.voorvoegsel", spelling == Spelling.WithoutPrefix ? null : prefix)
            .With("persoon.achternaam", surname)
            .With("persoon.geboortedatum", Born(row.Cells.Text("01.03.10")));
        message["adres"] = Address(row, spelling == Spelling.RestyledNumber);
        return message;
    }

    // The field takes twenty characters, and one person of the set has more names than that.
    private static string? Initials(string? first) =>
        first is null ? null : string.Concat(first.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10).Select(name => $"{name[0]}."));

    // The name by the usage of the partner's name (element 61.10), as the row itself holds it.
    private static (string? Prefix, string? Surname) UsedName(OfficialRow row)
    {
        var (prefix, surname) = (row.Cells["01.02.30"], row.Cells.Text("01.02.40"));
        var (partnerPrefix, partner) = PartnerName(row);
        return partner is null ? (prefix, surname) : row.Cells["01.61.10"] switch
        {
            "P" => (partnerPrefix, partner),
            "V" => (partnerPrefix, $"{partner}-{prefix} {surname}"),
            "N" => (prefix, $"{surname}-{partnerPrefix} {partner}"),
            _ => (prefix, surname),
        };
    }

    private static (string? Prefix, string? Surname) PartnerName(OfficialRow row) =>
        row.Cells["05.02.40"] is { } partner && partner != "." ? (row.Cells["05.02.30"], partner) : (null, null);

    // Intake takes no date before 1900 (IN-12); a partner who knows one leaves it out.
    private static string? Born(string digits) =>
        digits.Length != 8 || string.CompareOrdinal(digits, "1900") < 0 ? null
        : digits[4..6] == "00" ? digits[..4]
        : digits[6..] == "00" ? $"{digits[..4]}-{digits[4..6]}"
        : $"{digits[..4]}-{digits[4..6]}-{digits[6..]}";

    private static JsonObject Address(OfficialRow row, bool restyled)
    {
        var (letter, postcode) = (row.Cells["08.11.30"], row.Cells.Text("08.11.60"));
        var addition = string.Join(' ', new[] { row.Cells["08.11.40"], row.Cells["08.11.50"] }.OfType<string>()) is { Length: > 0 } text ? text : null;
        var joined = string.Join('-', new[] { letter, addition }.OfType<string>()) is { Length: > 0 } both ? both : null;
        return new JsonObject
        {
            ["straatnaam"] = row.Cells["08.11.10"],
            ["huisnummer"] = int.Parse(row.Cells.Text("08.11.20"), CultureInfo.InvariantCulture),
            ["huisletter"] = restyled ? null : letter,
            ["huisnummertoevoeging"] = restyled ? joined?.ToLowerInvariant() : addition,
            ["postcode"] = restyled ? $"{postcode[..4]} {postcode[4..]}".ToLowerInvariant() : postcode,
            ["woonplaats"] = row.Cells["08.11.70"],
        };
    }
}
