using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;
using static Vroegsignalering.Synthesis.Signals.ErrorEvents;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>Scenes in which many people live at one address, each a household.</summary>
internal static class HouseScenes
{
    private const int Rooms = 30;
    private const int Beds = 60;

    /// <summary>Thirty rooms, three of them let to people of one name; eight signals about tenants, two about others.</summary>
    public static void RoomingHouse(Scene scene)
    {
        var tenants = Enumerable.Range(0, Rooms - 2).Select(_ => Settle(Families.AdultOf((19, 58), scene.Draw), scene)).ToList();
        tenants.InsertRange(0, Enumerable.Range(0, 2).Select(_ => Settle(Namesake(tenants[0], scene.Draw), scene)).ToList());
        foreach (var tenant in tenants.Take(8))
        {
            scene.Signal(tenant, scene.Sometimes(20, BirthDateMissing));
        }

        scene.SignalAboutStranger(Families.AdultOf((19, 58), scene.Draw));
        scene.SignalAboutStranger(Lookalikes.Relative(tenants[5], scene.Draw.Between(1968, 2005), scene.Draw));
    }

    /// <summary>Sixty beds, many with common names; seven signals about residents, two about the dead, one about somebody else.</summary>
    public static void Institution(Scene scene)
    {
        var residents = Enumerable.Range(0, Beds).Select(bed => Settle(Aged(bed, scene.Draw), scene)).ToList();
        foreach (var resident in residents.Take(7))
        {
            scene.Signal(resident, scene.Sometimes(20, BirthDateMissing));
        }

        foreach (var dead in residents.Where(resident => resident.State == PersonState.Deceased).Take(2))
        {
            scene.Signal(dead, NotInRegister);
        }

        scene.SignalAboutStranger(Aged(0, scene.Draw));
    }

    private static SyntheticPerson Settle(SyntheticPerson person, Scene scene) => scene.Settle([person], scene.Building)[0];

    // The last ten beds are of people who have died.
    private static SyntheticPerson Aged(int bed, Draw draw)
    {
        var bearer = new Bearer(Origin.Dutch, draw.Percent(70), draw.Between(1927, 1953));
        var person = People.Named(draw.Percent(50) ? Surnames.Common(draw) : Surnames.OfFamily(Origin.Dutch, draw), bearer, draw);
        return bed < Beds - 10 ? person : person with { State = PersonState.Deceased, StateSince = draw.Day(Move.Latest, People.Today) };
    }

    private static SyntheticPerson Namesake(SyntheticPerson person, Draw draw) =>
        People.Named(person.Surname, new Bearer(person.Origin, person.Woman, draw.Between(1968, 2005)), draw) with
        {
            FirstNames = person.FirstNames,
        };
}
