using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>The invented registers of the demo: the same at every run, whatever the day.</summary>
public static class DemoRegister
{
    private const int Seed = 599;
    private const int HomeResidents = 20_500;

    private static readonly DemoTownPlan HomePlan = new(Gemeentecode.Parse("0599"), "Rotterdam", HomeResidents, (3011, 3089));
    private static readonly DemoTownPlan NeighbourPlan = new(Gemeentecode.Parse("0518"), "'s-Gravenhage", 1_200, (2491, 2497));

    // Of a hundred households; the rest is single.
    private static readonly (int UpTo, Action<DemoTownBuilder> Add)[] Mix =
    [
        (25, town => town.AddCouple()),
        (49, town => town.AddFamily()),
        (57, town => town.AddSingleParent()),
        (63, town => town.AddElderly()),
        (65, town => town.AddCoParents()),
        (66, town => town.AddStudentHouse()),
        (67, town => town.AddSharedHouse()),
        (68, town => town.AddNamesakes()),
        (70, town => town.AddDeparted()),
        (71, town => town.AddDeceased()),
        (100, town => town.AddSingle()),
    ];

    /// <summary>Gemeente 0599: more than twenty thousand residents in three wijken.</summary>
    public static DemoTown Home() => Home(HomeResidents);

    /// <summary>The same town with more residents, in longer streets.</summary>
    public static DemoTown Home(int residents) => Generate(
        HomePlan with { Residents = residents, HousesPerStreet = HomePlan.HousesPerStreet * residents / HomeResidents },
        bsnShares: [0, 1, 2, 3, 4, 5, 6, 7, 8]);

    /// <summary>Gemeente 0518, the second tenant: a small register.</summary>
    public static DemoTown Neighbour() => Generate(NeighbourPlan, bsnShares: [9]);

    private static DemoTown Generate(DemoTownPlan plan, int[] bsnShares)
    {
        var random = new Random(Seed);
        var town = new DemoTownBuilder(plan, random, new DemoPeople(random, DemoBsns.Shares(bsnShares)));
        while (town.Persons < plan.Residents)
        {
            var draw = random.Next(100);
            Mix.First(row => draw < row.UpTo).Add(town);
        }

        return town.Build();
    }
}
