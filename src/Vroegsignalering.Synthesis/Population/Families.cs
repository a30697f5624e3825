using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Population;

/// <summary>Makes up who live together as one household, parents first; shares and ages roughly those of CBS.</summary>
internal static class Families
{
    private static readonly (int Low, int High)[] AgesOfSingles = [(19, 30), (25, 44), (40, 60), (50, 68), (60, 78), (68, 95)];
    private static readonly (int Low, int High)[] AgesOfCouples = [(23, 36), (40, 58), (50, 65), (55, 70), (60, 76), (66, 88)];

    /// <summary>Somebody alone; who was married once may still have the name of the former partner.</summary>
    public static SyntheticPerson Single(Draw draw)
    {
        var person = AdultOf(draw.Pick(AgesOfSingles), draw);
        return person.Age < 40 || !draw.Percent(35) ? person : People.Wed(person, People.PartnerOf(person, draw), draw).Item1;
    }

    /// <summary>Somebody of an age between these.</summary>
    public static SyntheticPerson AdultOf((int Low, int High) ages, Draw draw) =>
        People.Of(Origins.OfFamily(draw), draw.Percent(51), draw.Between(ages.Low, ages.High), draw);

    /// <summary>Two partners without children at home.</summary>
    public static SyntheticPerson[] Couple(Draw draw) => CoupleOf(draw.Pick(AgesOfCouples), draw);

    /// <summary>Two partners, the first of an age between these; most of them married.</summary>
    public static SyntheticPerson[] CoupleOf((int Low, int High) ages, Draw draw)
    {
        var first = People.Of(Origins.OfFamily(draw), woman: draw.Percent(10), draw.Between(ages.Low, ages.High), draw);
        var second = People.PartnerOf(first, draw);
        if (!draw.Percent(first.Age < 30 ? 25 : first.Age < 45 ? 60 : 85))
        {
            return [first, second];
        }

        var (one, other) = People.Wed(first, second, draw);
        return [one, other];
    }

    /// <summary>Two partners and one to four children up to 27 years.</summary>
    public static SyntheticPerson[] WithChildren(Draw draw)
    {
        var couple = CoupleOf((28, 57), draw);
        return [.. couple, .. Children(couple, draw.Percent(92) ? couple[0].Surname : couple[1].Surname, draw)];
    }

    /// <summary>One parent and its children, who often bear the name of the other.</summary>
    public static SyntheticPerson[] OneParent(Draw draw)
    {
        var parent = People.Of(Origins.OfFamily(draw), draw.Percent(82), draw.Between(28, 57), draw);
        return [parent, .. Children([parent], draw.Percent(60) ? Surnames.OfFamily(parent.Origin, draw) : parent.Surname, draw)];
    }

    /// <summary>A family and one of its grandparents.</summary>
    public static SyntheticPerson[] ThreeGenerations(Draw draw)
    {
        var family = WithChildren(draw);
        var age = Math.Min(96, family[0].Age + draw.Between(20, 34));
        var bearer = new Bearer(family[0].Origin, draw.Percent(70), People.Today.Year - age - 1);
        return [.. family, People.Named(family[0].Surname, bearer, draw)];
    }

    /// <summary>The children of the youngest parent; one birth in sixty is of twins.</summary>
    public static List<SyntheticPerson> Children(IReadOnlyList<SyntheticPerson> parents, Surname surname, Draw draw)
    {
        var place = draw.Below(100);
        var count = place < 40 ? 1 : place < 83 ? 2 : place < 96 ? 3 : 4;
        var age = parents.Min(parent => parent.Age);
        var children = new List<SyntheticPerson>(count);
        while (children.Count < count)
        {
            var old = draw.Between(Math.Clamp(age - 40, 0, 20), Math.Clamp(age - 20, 1, 27));
            var child = People.ChildOf(draw.Pick(parents), surname, old, draw);
            children.Add(child);
            if (draw.Below(60) == 0)
            {
                children.Add(People.ChildOf(parents[0], surname, child.Age, draw) with { Born = child.Born });
            }
        }

        return children;
    }
}
