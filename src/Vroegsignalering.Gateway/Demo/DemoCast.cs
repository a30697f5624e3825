using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Chooses households for the signals, each at most once, so that one hazard does not spoil another.</summary>
internal sealed class DemoCast
{
    private readonly List<DemoHousehold> _left;

    public DemoCast(DemoTown town, Random random)
    {
        Town = town;
        var mixed = town.Households.ToArray();
        random.Shuffle(mixed);
        _left = [.. mixed];
    }

    public DemoTown Town { get; }

    /// <summary>The next household that nothing is special about.</summary>
    public DemoHousehold Plain() => Take(household => household.IsPlain
        && household.Kind is DemoHouseholdKind.Single or DemoHouseholdKind.Couple or DemoHouseholdKind.Family or DemoHouseholdKind.SingleParent
        && household.FormerAddress is null
        && household.Holder.Person.Born!.Value.Exact is not null);

    public DemoHousehold Of(DemoHouseholdKind kind) => Take(household => household.Kind == kind && household.IsPlain);

    public DemoHousehold Where(Func<Resident, bool> holder) => Take(household => holder(household.Holder.Person));

    public DemoHousehold Take(Func<DemoHousehold, bool> wanted)
    {
        var place = _left.FindIndex(household => wanted(household));
        if (place < 0)
        {
            throw new InvalidOperationException("The town has nobody of that kind left.");
        }

        var household = _left[place];
        _left.RemoveAt(place);
        return household;
    }

    /// <summary>Two people of one name who live apart.</summary>
    public DemoHousehold Namesake()
    {
        var names = Town.Households.CountBy(household => (household.Holder.Person.Name.FirstNames, household.Holder.Person.Name.Surname))
            .Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        return Take(household => household.IsPlain && household.Kind == DemoHouseholdKind.Single
            && names.Contains((household.Holder.Person.Name.FirstNames, household.Holder.Person.Name.Surname)));
    }

    /// <summary>A minor of a household that nothing is special about.</summary>
    public (DemoHousehold Household, RegisterEntry Minor) WithMinor()
    {
        var household = Take(household => household is { IsPlain: true, Kind: DemoHouseholdKind.Family } && household.Members.Any(IsMinor));
        return (household, household.Members.First(IsMinor));
    }

    private static bool IsMinor(RegisterEntry member) => member.Person.Born!.Value.Year >= DemoPeople.Today.Year - 12;
}
