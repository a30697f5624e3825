using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Population;

/// <summary>Makes up persons, without a place to live.</summary>
internal static class People
{
    /// <summary>The day as of which the register tells.</summary>
    public static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>Somebody of this age in whole years.</summary>
    public static SyntheticPerson Of(Origin origin, bool woman, int age, Draw draw) =>
        Named(Surnames.OfFamily(origin, draw), new Bearer(origin, woman, Today.Year - age - 1), draw);

    /// <summary>Somebody with this surname; a woman bears its form for women.</summary>
    public static SyntheticPerson Named(Surname surname, Bearer bearer, Draw draw) => new()
    {
        FirstNames = FirstNames.Of(bearer, draw),
        Surname = bearer.Woman ? Surnames.OfWoman(surname, bearer.Origin) : surname,
        Born = Registered(bearer, draw),
        Origin = bearer.Origin,
        Woman = bearer.Woman,
        Secrecy = draw.PerMille(6),
        UnderInvestigation = draw.PerMille(4),
    };

    /// <summary>Who lives with this person: mostly of the other sex and about as old.</summary>
    public static SyntheticPerson PartnerOf(SyntheticPerson person, Draw draw)
    {
        var older = person.Woman ? 2 : -2;
        var age = Math.Clamp(person.Age + older + draw.Between(-5, 5), 19, 99);
        return Of(Origins.OfPartner(person.Origin, draw), draw.PerMille(15) ? person.Woman : !person.Woman, age, draw);
    }

    /// <summary>The two as spouses, each with the name of the other and a usage of their generation.</summary>
    public static (SyntheticPerson, SyntheticPerson) Wed(SyntheticPerson one, SyntheticPerson other, Draw draw) => (
        one with { Partner = other.Surname, Usage = UsageOf(one, draw) },
        other with { Partner = one.Surname, Usage = UsageOf(other, draw) });

    /// <summary>A child of this age; one in forty has all first names of the parent of its sex.</summary>
    public static SyntheticPerson ChildOf(SyntheticPerson parent, Surname surname, int age, Draw draw)
    {
        var child = Named(surname, new Bearer(parent.Origin, draw.Percent(50), Today.Year - age - 1), draw);
        return child.Woman == parent.Woman && draw.PerMille(25) ? child with { FirstNames = parent.FirstNames } : child;
    }

    // Who came from a country without records has 1 January, or the year alone; of the others a few lack a part.
    private static BirthDate Registered(Bearer bearer, Draw draw)
    {
        var day = BirthDate.Of(draw.Day(new DateOnly(bearer.Year, 1, 2), new DateOnly(bearer.Year, 12, 31)));
        var place = draw.Below(1000);
        var undocumented = bearer.Year < 1985 && bearer.Origin is Origin.Turkish or Origin.Moroccan or Origin.Elsewhere;
        return undocumented && place < 80 ? new BirthDate(bearer.Year, 1, 1)
            : undocumented && place < 95 ? new BirthDate(bearer.Year, null, null)
            : place < 997 ? day
            : place < 998 ? day with { Day = null } : day with { Month = null, Day = null };
    }

    private static NameUse UsageOf(SyntheticPerson person, Draw draw)
    {
        var place = draw.Below(100);
        var (partner, partnerFirst, ownFirst) = !person.Woman ? (1, 2, 5) : person.Born.Year < 1955 ? (35, 80, 84) : (14, 40, 46);
        return place < partner ? NameUse.Partner
            : place < partnerFirst ? NameUse.PartnerFirst
            : place < ownFirst ? NameUse.OwnFirst : NameUse.Own;
    }
}
