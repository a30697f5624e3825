using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>A country of invented residents, any household of it made again from seed and number.</summary>
/// <remarks>
/// Addresses come in scattered order. One in four shares its number with another addition; one in 20,000 is an institution of 40;
/// one person in ten has a former address, one adult in three a partner's name, everybody a citizen service number.
/// </remarks>
internal sealed class Crowd(int addresses, ulong seed)
{
    private const int Scatter = 15_485_863;
    private const int Street = 24;
    private static readonly DateOnly Old = new(1930, 1, 1);
    private static readonly DateOnly Since = new(2012, 5, 1);

    public int Addresses => addresses;

    public IEnumerable<Registration> HouseholdAt(int number)
    {
        var draw = new Draw(seed ^ ((ulong)number << 20));
        var household = new HouseholdId(draw.Id());
        var home = AddressAt((int)((long)number * Scatter % addresses));
        var surname = CrowdNames.Surname(ref draw);
        var size = number % 20_000 == 7 ? 40 : 1 + (int)(draw.Share() * draw.Share() * 6.3);
        var members = new List<Registration>(size);
        for (var place = 0; place < size; place++)
        {
            members.Add(Member(ref draw, (household, home, surname), place == 1 || size > 6));
        }

        return members;
    }

    public static Address AddressAt(int number)
    {
        var (street, door) = Math.DivRem(number, Street);
        var letters = street % 676;
        var text = $"{1000 + (street / 676 % 9000)}{(char)('A' + (letters / 26))}{(char)('A' + (letters % 26))}";
        return new Address
        {
            Postcode = Postcode.TryParse(text, out var postcode) ? postcode : default,
            HouseNumber = 1 + (door / 8 * 8) + Math.Min(door % 8, 6),
            HouseLetter = door % 8 == 6 ? "A" : null,
            Addition = door % 8 == 7 ? "bis" : null,
        };
    }

    private Registration Member(
        ref Draw draw, (HouseholdId Household, Address Home, (string? Prefix, string Name) Surname) of, bool marriedIn)
    {
        var own = marriedIn ? CrowdNames.Surname(ref draw) : of.Surname;
        var person = new Resident
        {
            Id = new PersonId(draw.Id()),
            Bsn = ABsn(ref draw),
            Born = PartialDate.Of(Old.AddDays(draw.Below(30_000))),
            Name = new ResidentName
            {
                FirstNames = CrowdNames.FirstNamesOf(ref draw),
                Prefix = own.Prefix,
                Surname = own.Name,
                PartnerPrefix = marriedIn ? of.Surname.Prefix : null,
                PartnerSurname = marriedIn ? of.Surname.Name : null,
                Usage = marriedIn ? (NameUsage)draw.Below(4) : NameUsage.Own,
            },
        };
        var home = new Residence { Household = of.Household, Address = of.Home, From = Since.AddDays(draw.Below(4000)) };
        return new Registration(person, draw.Chance(0.1) ? [home, Former(ref draw, home)] : [home]);
    }

    private Residence Former(ref Draw draw, Residence home) => home with
    {
        Address = AddressAt(draw.Below(addresses)),
        From = home.From.AddDays(-900),
        Until = home.From.AddDays(-1),
    };

    private static Bsn ABsn(ref Draw draw)
    {
        while (true)
        {
            if (Bsn.TryParse($"{100_000_000 + draw.Below(899_999_999)}", out var bsn))
            {
                return bsn;
            }
        }
    }
}
