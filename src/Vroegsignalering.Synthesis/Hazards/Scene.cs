using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Population;
using Vroegsignalering.Synthesis.Register;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>One instance of a hazard: people at a house number of their own, who are in the register beside everybody else.</summary>
internal sealed class Scene(RegisterPlan plan, int number, int inPack, Draw draw)
{
    /// <summary>The most persons, and the most households, of a scene.</summary>
    public const int Most = 64;

    private readonly List<SyntheticPerson> _persons = [];
    private readonly List<HazardCase> _cases = [];
    private int _households;

    public Draw Draw => draw;

    /// <summary>The number of the scene in its pack, from 0.</summary>
    public int InPack => inPack;

    public IReadOnlyList<SyntheticPerson> Persons => _persons;

    public IReadOnlyList<HazardCase> Cases => _cases;

    /// <summary>The building of the scene.</summary>
    public SyntheticAddress Building { get; } = plan.Housing.OfScene(number);

    /// <summary>A home of anybody else in the municipality.</summary>
    public SyntheticAddress Elsewhere => plan.Housing.Any(draw);

    /// <summary>A home in the building.</summary>
    public SyntheticAddress Flat(string letter) => Building with { Home = Building.Home with { Letter = letter } };

    /// <summary>Registers a household that has come from elsewhere in the municipality, or from the given home.</summary>
    public SyntheticPerson[] Settle(IEnumerable<SyntheticPerson> members, SyntheticAddress home, SyntheticAddress? former = null)
    {
        var household = RegisterPlan.FirstHouseholdIn(plan.Neighbourhoods) + (2L * Most * number) + _households++;
        var since = Move.AnyDay(draw);
        var move = new Move(household, home, since) { Before = (household + Most, former ?? Elsewhere, since.AddDays(-1_500)) };
        SyntheticPerson[] registered = [.. members.Select((member, place) => member with
        {
            Number = plan.Residents + ((long)Most * number) + _persons.Count + place,
            Stays = move.StaysOf(member),
        })];
        _persons.AddRange(registered);
        return registered;
    }

    /// <summary>Sends a signal about somebody.</summary>
    public void Signal(SyntheticPerson person, ErrorEvents forced = ErrorEvents.None, string? bsn = null) =>
        _cases.Add(new HazardCase(person, forced, bsn));

    /// <summary>Sends a signal about somebody who was never in the register, at the address of the scene.</summary>
    public void SignalAboutStranger(SyntheticPerson stranger)
    {
        var stay = new SyntheticStay(-1, Building, Move.Latest, null);
        Signal(stranger with { State = PersonState.Unknown, Stays = [stay] }, ErrorEvents.NotInRegister);
    }

    /// <summary>The event in so many of a hundred cases.</summary>
    public ErrorEvents Sometimes(int percent, ErrorEvents happens) => draw.Percent(percent) ? happens : ErrorEvents.None;
}
