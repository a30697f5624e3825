using System.Globalization;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Fills a town with households, each at a free address.</summary>
internal sealed class DemoTownBuilder(DemoTownPlan plan, Random random, DemoPeople people)
{
    private static readonly DateOnly Earliest = new(1998, 1, 1);
    private static readonly DateOnly Latest = new(2025, 6, 1);

    private readonly List<DemoHousehold> _households = [];
    private readonly Queue<Address> _free = new(DemoAddresses.Of(plan, random));
    private int _persons;
    private int _homes;

    public int Persons => _persons;

    public DemoTown Build() => new(plan.Tenant, plan.Name, _households, [.. _free]);

    public void AddSingle() => Add(DemoHouseholdKind.Single, people.Adult(random.Chance(50), 20, 85));

    public void AddCouple()
    {
        var couple = people.Couple(people.Adult(woman: false, 22, 68));
        Add(DemoHouseholdKind.Couple, couple.First, couple.Second);
    }

    public void AddFamily() => Add(DemoHouseholdKind.Family, Family());

    public void AddSingleParent()
    {
        var parent = people.Adult(random.Chance(80), 24, 52);
        Add(DemoHouseholdKind.SingleParent, [parent, .. Children(parent)]);
    }

    public void AddElderly()
    {
        var couple = people.Couple(people.Adult(woman: false, 70, 92));
        var widowed = random.Chance(40);
        var second = widowed ? Ended(couple.Second, RegistrationState.Deceased) : couple.Second;
        Add(DemoHouseholdKind.Elderly, couple.First, second);
    }

    /// <summary>Parents apart, children part of the time with each.</summary>
    public void AddCoParents()
    {
        var (first, second) = (people.Adult(woman: true, 28, 48), people.Adult(woman: false, 28, 50));
        var (one, other) = (NewHome(), NewHome());
        var since = random.Day(new DateOnly(2019, 1, 1), Latest);
        var children = Children(second)
            .Select(child => Entry(child, Stay(one, child, since) with { PartTime = true }, Stay(other, child, since) with { PartTime = true }))
            .ToList();
        _households.Add(new(DemoHouseholdKind.CoParent, one.Address, [Entry(first, Stay(one, first, since)), .. children]));
        _households.Add(new(DemoHouseholdKind.CoParent, other.Address, [Entry(second, Stay(other, second, since)), .. children]));
    }

    /// <summary>Four to six people at one address, each a household.</summary>
    public void AddStudentHouse()
    {
        var address = _free.Dequeue();
        for (var room = random.Next(4, 7); room > 0; room--)
        {
            AddAt(DemoHouseholdKind.StudentRoom, address, people.Adult(random.Chance(50), 18, 27));
        }
    }

    /// <summary>Two families at one address.</summary>
    public void AddSharedHouse()
    {
        var address = _free.Dequeue();
        AddAt(DemoHouseholdKind.SharedHouse, address, Family());
        AddAt(DemoHouseholdKind.SharedHouse, address, Family());
    }

    /// <summary>Two people of one name, of other ages, at other addresses.</summary>
    public void AddNamesakes()
    {
        var first = people.Adult(random.Chance(50), 25, 60);
        Add(DemoHouseholdKind.Single, first);
        Add(DemoHouseholdKind.Single, people.Namesake(first));
    }

    public void AddDeparted() => Add(DemoHouseholdKind.Departed, Ended(people.Adult(random.Chance(50), 20, 70), RegistrationState.Departed));

    public void AddDeceased() => Add(DemoHouseholdKind.Deceased, Ended(people.Adult(random.Chance(50), 60, 95), RegistrationState.Deceased));

    private Resident[] Family()
    {
        var couple = people.Couple(people.Adult(woman: false, 25, 55));
        return [couple.First, couple.Second, .. Children(couple.First)];
    }

    private List<Resident> Children(Resident parent) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => people.Child(parent))];

    private Resident Ended(Resident person, RegistrationState state) =>
        person with { State = state, StateSince = random.Day(new DateOnly(2023, 1, 1), Latest) };

    private void Add(DemoHouseholdKind kind, params Resident[] members) => AddAt(kind, _free.Dequeue(), members);

    private void AddAt(DemoHouseholdKind kind, Address address, params Resident[] members)
    {
        var home = NewHome(address);
        var since = random.Day(Earliest, Latest.AddYears(-3));
        var former = kind is DemoHouseholdKind.Single or DemoHouseholdKind.Couple && random.Chance(8) ? NewHome() : null;
        _households.Add(new(kind, address, [.. members.Select(member => former is null
            ? Entry(member, Stay(home, member, since))
            : Entry(member, Stay(former, member, since.AddYears(-4)) with { Until = since.AddDays(-1) }, Stay(home, member, since)))]));
    }

    private DemoHome NewHome() => NewHome(_free.Dequeue());

    private DemoHome NewHome(Address address) =>
        new(string.Create(CultureInfo.InvariantCulture, $"demo-huishouden-{++_homes:00000}"), address);

    private RegisterEntry Entry(Resident person, params RegisterStay[] stays) =>
        new(string.Create(CultureInfo.InvariantCulture, $"demo-{++_persons:00000}"), person, [.. stays.Where(HappenedAtAll)]);

    // A child born after the family moved never lived in the former home.
    private static bool HappenedAtAll(RegisterStay stay) => stay.Until is null || stay.Until >= stay.From;

    // Nobody lives anywhere before being born, nor after having died or left.
    private static RegisterStay Stay(DemoHome home, Resident person, DateOnly since)
    {
        var born = person.Born!.Value.Latest;
        return new RegisterStay(home.Key, home.Address, born > since ? born : since, person.StateSince);
    }

    private sealed record DemoHome(string Key, Address Address);
}
