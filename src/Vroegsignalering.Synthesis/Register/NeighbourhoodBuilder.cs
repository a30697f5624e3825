using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>Fills a neighbourhood with households until it has its persons; what does not fit any more is left out.</summary>
internal sealed class NeighbourhoodBuilder(RegisterPlan plan, int number)
{
    private const int Adulthood = 18;

    // Of ten thousand homes that get inhabitants.
    private static readonly (int UpTo, Action<NeighbourhoodBuilder> Fill)[] Homes =
    [
        (3_600, one => one.Settle([Families.Single(one._draw)])),
        (6_250, one => one.Settle(Families.Couple(one._draw))),
        (8_230, one => one.Settle(Families.WithChildren(one._draw))),
        (8_880, one => one.Settle(Families.OneParent(one._draw))),
        (9_030, one => one.SettleCoParents()),
        (9_100, one => one.Settle(Families.ThreeGenerations(one._draw))),
        (9_250, one => one.SettleApart(one._draw.Between(2, 4), (19, 34))),
        (9_290, one => one.SettleTwoFamilies()),
        (9_302, one => one.SettleApart(one._draw.Between(6, 30), (19, 58))),
        (9_306, one => one.SettleApart(one._draw.Between(20, 60), (72, 99))),
        (9_596, one => one.SettleWidowed()),
        (10_000, one => one.SettleAfterDeparture()),
    ];

    private readonly Draw _draw = new(plan.Seed, DrawPurpose.Neighbourhood, number);
    private readonly int _capacity = plan.PersonsIn(number);
    private readonly List<SyntheticPerson> _persons = [];
    private readonly List<IReadOnlyList<SyntheticPerson>> _holders = [];
    private int _homes;
    private int _households;

    public Neighbourhood Build()
    {
        while (_persons.Count < _capacity)
        {
            var place = _draw.Below(10_000);
            Homes.First(row => place < row.UpTo).Fill(this);
        }

        return new Neighbourhood(_persons, _holders, [.. _persons.Where(person => person.State != PersonState.Resident)]);
    }

    private void Settle(SyntheticPerson[] members) => Settle(members, NextHome(), Move.AnyDay(_draw));

    private void Settle(IEnumerable<SyntheticPerson> members, SyntheticAddress home, DateOnly since)
    {
        var move = NewMove(home, since);
        Register(members.Select(member => member with { Stays = move.StaysOf(member) }));
    }

    private void Register(IEnumerable<SyntheticPerson> members)
    {
        var holders = new List<SyntheticPerson>();
        foreach (var member in members.Take(_capacity - _persons.Count))
        {
            var place = plan.FirstIn(number) + _persons.Count;
            var person = member with { Number = place, Bsn = TestBsns.OfResident(place, plan.Residents) };
            _persons.Add(person);
            if (person.State == PersonState.Resident && person.Age >= Adulthood)
            {
                holders.Add(person);
            }
        }

        if (holders.Count > 0)
        {
            _holders.Add(holders);
        }
    }

    // The children have a residence with each parent and are written down with the first.
    private void SettleCoParents()
    {
        var couple = Families.CoupleOf((28, 52), _draw).Select(parent => parent with { Partner = null, Usage = NameUse.Own }).ToArray();
        var since = Move.AnyDay(_draw);
        var (one, other) = (NewMove(NextHome(), since), NewMove(NextHome(), since));
        var children = Families.Children(couple, couple[0].Surname, _draw)
            .Select(child => child with { Stays = [.. PartTime(one.StaysOf(child)), .. PartTime(other.StaysOf(child))] });
        Register([couple[0] with { Stays = one.StaysOf(couple[0]) }, .. children]);
        Register([couple[1] with { Stays = other.StaysOf(couple[1]) }]);
    }

    private static IEnumerable<SyntheticStay> PartTime(IEnumerable<SyntheticStay> stays) =>
        stays.Take(1).Select(stay => stay with { PartTime = true });

    private void SettleApart(int rooms, (int Low, int High) ages)
    {
        var home = NextHome();
        for (var room = 0; room < rooms; room++)
        {
            Settle([Families.AdultOf(ages, _draw)], home, Move.AnyDay(_draw));
        }
    }

    private void SettleTwoFamilies()
    {
        var home = NextHome();
        Settle(Families.WithChildren(_draw), home, Move.AnyDay(_draw));
        Settle(Families.OneParent(_draw), home, Move.AnyDay(_draw));
    }

    private void SettleWidowed()
    {
        var couple = Families.CoupleOf((64, 92), _draw);
        var died = _draw.Day(Move.Latest.AddDays(-900), Move.Latest);
        var since = Move.AnyDay(_draw).AddDays(-1_000);
        Settle([couple[0] with { State = PersonState.Deceased, StateSince = died }, couple[1]], NextHome(), since);
    }

    private void SettleAfterDeparture()
    {
        var home = NextHome();
        var left = _draw.Day(Move.Latest.AddDays(-700), Move.Latest.AddDays(-10));
        var leavers = _draw.Percent(60) ? [Families.Single(_draw)] : Families.Couple(_draw);
        var since = left.AddDays(-300 - _draw.LowBelow(6_000));
        Settle(leavers.Select(person => person with { State = PersonState.Departed, StateSince = left }), home, since);
        Settle(Families.Couple(_draw), home, _draw.Day(left.AddDays(1), Move.Latest));
    }

    private Move NewMove(SyntheticAddress home, DateOnly since)
    {
        var household = RegisterPlan.FirstHouseholdIn(number) + _households++;
        var former = _draw.Percent(45) ? plan.Housing.Any(_draw) : null;
        return new Move(household, home, since)
        {
            Before = former is null ? null : (household + RegisterPlan.MostHouseholds, former, since.AddDays(-200 - _draw.LowBelow(5_000))),
        };
    }

    // When the homes of the neighbourhood are taken, people move in with others, as a household of their own.
    private SyntheticAddress NextHome() => plan.HomeIn(number, _homes++);
}
