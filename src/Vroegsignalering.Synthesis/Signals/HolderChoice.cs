using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Chooses whom a signal is about: somebody who can show what befalls it, so that the rates hold for all signals.</summary>
internal sealed class HolderChoice(RegisterPlan plan, Neighbourhood neighbourhood)
{
    private const int MostTries = 200;

    /// <summary>The person, and of the events those that the person can show: all, but for a register of a few hundred.</summary>
    public (SyntheticPerson Person, ErrorEvents Events) Choose(PartnerKind kind, ErrorEvents events, Draw draw)
    {
        if (events.HasFlag(ErrorEvents.NotInRegister))
        {
            return (draw.Percent(50) ? FormerResident(events, draw) : Stranger(events, draw), events);
        }

        var person = Resident(kind, events, draw);
        for (var tries = 1; tries < MostTries && (person is null || !Bearing.CanShow(person, events)); tries++)
        {
            person = Resident(kind, events, draw) ?? person;
        }

        return person is null
            ? Choose(kind, events & ~ErrorEvents.OtherMember, draw)
            : (person, Bearing.CanShow(person, events) ? events : Bearing.Shown(person, events));
    }

    // Some households have more arrears than others. An insurer insures every adult; the other contracts are in one name.
    private SyntheticPerson? Resident(PartnerKind kind, ErrorEvents events, Draw draw)
    {
        var household = neighbourhood.Holders[draw.LowBelow(neighbourhood.Holders.Count)];
        return events.HasFlag(ErrorEvents.OtherMember) ? household.Count > 1 ? household[draw.Between(1, household.Count - 1)] : null
            : kind == PartnerKind.Insurer ? draw.Pick(household) : household[0];
    }

    private SyntheticPerson FormerResident(ErrorEvents events, Draw draw)
    {
        var able = neighbourhood.Gone.Where(person => Bearing.CanShow(person, events)).ToList();
        return able.Count > 0 ? draw.Pick(able) : Stranger(events, draw);
    }

    // Somebody who was never in the register, at an address where others live; one in ten is of the family that lives there.
    private SyntheticPerson Stranger(ErrorEvents events, Draw draw)
    {
        while (true)
        {
            var stranger = Stranger(draw.Pick(draw.Pick(neighbourhood.Holders)), draw);
            if (Bearing.CanShow(stranger, events))
            {
                return stranger;
            }
        }
    }

    // As old, and as married, as some resident: what befalls a signal is no other for people who are not known.
    private SyntheticPerson Stranger(SyntheticPerson like, Draw draw)
    {
        var host = draw.Percent(10) ? draw.Pick(draw.Pick(neighbourhood.Holders)) : null;
        var bearer = new Bearer(host?.Origin ?? like.Origin, draw.Percent(50), like.Born.Year);
        var person = People.Named(host?.Surname ?? Surnames.OfFamily(like.Origin, draw), bearer, draw);
        return (like.Partner is null ? person : People.Wed(person, People.PartnerOf(person, draw), draw).Item1) with
        {
            State = PersonState.Unknown,
            Stays =
            [
                new SyntheticStay(-1, host?.Home ?? plan.Housing.Any(draw), Move.Latest, null),
                new SyntheticStay(-1, plan.Housing.Any(draw), Move.Latest, Move.Latest),
            ],
        };
    }
}
