using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;
using static Vroegsignalering.Synthesis.Signals.ErrorEvents;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>Scenes in which two persons look alike to a partner.</summary>
internal static class PersonScenes
{
    private const int BsnsPerScene = 2;

    /// <summary>Somebody who left a partner and asked for secrecy: a signal at the new address, one at the old where the other lives on.</summary>
    public static void Secrecy(Scene scene)
    {
        var couple = Families.CoupleOf((23, 60), scene.Draw);
        scene.Settle(couple[..1], scene.Building);
        var hidden = scene.Settle([couple[1] with { Secrecy = true }], scene.Elsewhere, scene.Building)[0];
        scene.Signal(hidden, PartnerName);
        scene.Signal(hidden, OldAddress | scene.Sometimes(50, PartnerName) | scene.Sometimes(20, BirthDateMissing));
    }

    /// <summary>Two people of one common name at one number with other letters; in a quarter of the scenes even born on one day.</summary>
    public static void CommonName(Scene scene)
    {
        var bearer = new Bearer(Origin.Dutch, scene.Draw.Percent(50), scene.Draw.Between(1940, 2003));
        var one = People.Named(Surnames.Common(scene.Draw), bearer, scene.Draw);
        var other = People.Named(one.Surname, bearer with { Year = scene.Draw.Between(1940, 2003) }, scene.Draw);
        other = other with { FirstNames = one.FirstNames, Born = scene.Draw.Percent(25) ? one.Born : other.Born };
        foreach (var person in new[] { scene.Settle([one], scene.Flat("A"))[0], scene.Settle([other], scene.Flat("B"))[0] })
        {
            scene.Signal(person, scene.Sometimes(50, AdditionChanged) | scene.Sometimes(40, BirthDateMissing));
        }
    }

    /// <summary>A couple and a neighbour; two of them have a number, and each is given that of another.</summary>
    public static void OtherBsn(Scene scene)
    {
        var (mine, yours) = (TestBsns.OfHazard(BsnsPerScene * scene.InPack), TestBsns.OfHazard((BsnsPerScene * scene.InPack) + 1));
        var couple = Families.Couple(scene.Draw);
        couple[0] = couple[0] with { Bsn = mine };
        var settled = scene.Settle(couple, scene.Flat("A"));
        var neighbour = scene.Settle([Families.Single(scene.Draw) with { Bsn = yours }], scene.Flat("B"))[0];
        scene.Signal(settled[0], bsn: yours);
        scene.Signal(settled[1], bsn: mine);
        scene.Signal(settled[1], bsn: yours);
        scene.Signal(neighbour, bsn: mine);
    }
}
