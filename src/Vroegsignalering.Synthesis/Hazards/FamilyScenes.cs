using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;
using static Vroegsignalering.Synthesis.Signals.ErrorEvents;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>Scenes in which somebody of the family is taken for another.</summary>
internal static class FamilyScenes
{
    /// <summary>Grown-up twins, with their parents or by themselves; seven pairs in ten have one initial.</summary>
    public static void Twins(Scene scene)
    {
        var parents = Families.CoupleOf((44, 62), scene.Draw);
        var one = OneName(People.ChildOf(parents[0], parents[0].Surname, scene.Draw.Between(18, 30), scene.Draw));
        var other = SecondTwin(one, scene.Draw) with { Born = one.Born };
        SyntheticPerson[] members = scene.Draw.Percent(50) ? [.. parents, one, other] : [one, other];
        var twins = scene.Settle(members, scene.Building)[^2..];
        scene.Signal(twins[0], scene.Sometimes(10, BirthDateMissing));
        scene.Signal(twins[1], scene.Sometimes(10, BirthDateMissing));
    }

    /// <summary>Parent and grown-up child of one name; three children in ten have moved out from the parent's address.</summary>
    public static void Namesakes(Scene scene)
    {
        var parent = Families.AdultOf((44, 70), scene.Draw);
        var bearer = new Bearer(parent.Origin, parent.Woman, parent.Born.Year + scene.Draw.Between(20, 25));
        var child = People.Named(parent.Surname, bearer, scene.Draw) with { FirstNames = parent.FirstNames };
        var left = scene.Draw.Percent(30);
        var settled = scene.Settle(left ? [parent] : [parent, child], scene.Building);
        var grown = left ? scene.Settle([child], scene.Elsewhere, scene.Building)[0] : settled[1];
        scene.Signal(settled[0], scene.Sometimes(33, BirthDateMissing));
        scene.Signal(grown, scene.Sometimes(33, BirthDateMissing) | (left ? scene.Sometimes(50, OldAddress) : None));
    }

    /// <summary>Two families at one number, half of them of one surname.</summary>
    public static void TwoFamilies(Scene scene)
    {
        var one = scene.Settle(Families.WithChildren(scene.Draw), scene.Building);
        var family = Families.WithChildren(scene.Draw);
        family[0] = scene.Draw.Percent(50) ? Lookalikes.Relative(one[0], family[0].Born.Year, scene.Draw) : family[0];
        var other = scene.Settle(family, scene.Building);
        scene.Signal(one[0], scene.Sometimes(20, BirthDateMissing));
        scene.Signal(other[0], scene.Sometimes(20, BirthDateMissing));
    }

    /// <summary>A relative who moved in with the family and is not registered, sometimes about as old as one of its members.</summary>
    public static void Newcomer(Scene scene)
    {
        var family = scene.Settle(scene.Draw.Percent(50) ? Families.WithChildren(scene.Draw) : Families.Couple(scene.Draw), scene.Building);
        var year = Math.Min(2006, scene.Draw.Percent(15) ? family[0].Born.Year + scene.Draw.Between(0, 1) : scene.Draw.Between(1950, 2006));
        scene.SignalAboutStranger(Newcomer(family, year, scene.Draw));
    }

    // With the first name or the birthday of a member it would be that member to everybody who sees the signal; namesakes are a pack of their own.
    private static SyntheticPerson Newcomer(SyntheticPerson[] family, int year, Draw draw)
    {
        var relative = Lookalikes.Relative(family[0], year, draw);
        return family.Any(member => member.Born == relative.Born || First(member) == First(relative)) ? Newcomer(family, year, draw) : relative;
    }

    private static string First(SyntheticPerson person) => person.FirstNames.Split(' ')[0];

    private static SyntheticPerson SecondTwin(SyntheticPerson twin, Draw draw)
    {
        var bearer = new Bearer(twin.Origin, draw.Percent(60) ? twin.Woman : !twin.Woman, twin.Born.Year);
        var second = OneName(People.Named(twin.Surname, bearer, draw));
        var alike = draw.Percent(70) ? Lookalikes.WithInitial(twin with { Woman = second.Woman }, draw) : null;
        return alike is not null ? second with { FirstNames = alike }
            : second.FirstNames == twin.FirstNames ? SecondTwin(twin, draw) : second;
    }

    private static SyntheticPerson OneName(SyntheticPerson person) => person with { FirstNames = First(person) };
}
