using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>Signals about members of a crowd, with the usual faults in about the usual share; for speed, not for precision.</summary>
internal static class CrowdSignals
{
    public static Signal Of(Crowd crowd, ref Draw draw)
    {
        var number = draw.Below(crowd.Addresses);
        var members = crowd.HouseholdAt(number).ToList();
        return About(members[draw.Below(Math.Min(members.Count, 2))], ref draw);
    }

    public static Signal About(Registration resident, ref Draw draw) => new()
    {
        Reference = "B-1",
        Tenant = Gemeentecode.Parse("0599"),
        Kind = SignalKind.Energie,
        Type = SignalType.Regular,
        SentOn = new DateOnly(2026, 11, 21),
        Address = AddressOf(resident, ref draw),
        Holder = HolderOf(resident.Person, ref draw),
    };

    private static Address AddressOf(Registration resident, ref Draw draw)
    {
        var address = resident.Residences[draw.Chance(0.03) ? ^1 : 0].Address;
        return draw.Chance(0.1) ? address with { HouseLetter = null, Addition = address.HouseLetter ?? address.Addition } : address;
    }

    private static ContractHolder HolderOf(Resident person, ref Draw draw)
    {
        var name = person.Name;
        var partners = name.PartnerSurname is not null && draw.Chance(0.3);
        var surname = partners ? name.PartnerSurname! : draw.Chance(0.03) ? CrowdNames.Surname(ref draw).Name : name.Surname;
        var prefix = partners ? name.PartnerPrefix : name.Prefix;
        var (glued, fullName) = (draw.Chance(0.05), draw.Chance(0.3));
        var initials = string.Concat(name.FirstNames!.Split(' ').Select(first => $"{first[0]}."));
        return new ContractHolder
        {
            Prefix = glued ? null : prefix,
            Surname = Slipped(glued ? $"{prefix} {surname}" : surname, ref draw),
            Initials = fullName ? null : draw.Chance(0.3) ? initials[..2] : initials,
            FirstNames = fullName ? name.FirstNames.Split(' ')[0] : null,
            Born = draw.Chance(0.08) ? null : draw.Chance(0.01) ? new PartialDate(1980, 1, 1) : person.Born,
        };
    }

    private static string Slipped(string surname, ref Draw draw)
    {
        var place = draw.Below(surname.Length);
        return draw.Chance(0.03) ? surname.Remove(place, 1) + "e" : surname;
    }
}
