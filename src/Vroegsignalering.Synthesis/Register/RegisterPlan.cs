using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>How a register of any size is cut into neighbourhoods, each made up by itself from the seed and its number.</summary>
internal sealed class RegisterPlan
{
    /// <summary>The most households a neighbourhood has; the numbers above are those of their former homes.</summary>
    public const int MostHouseholds = 1_024;

    private const int MostPersons = 1_024;
    private const int MostHomes = 482;

    private readonly int _homes;

    public RegisterPlan(long seed, int residents)
    {
        Seed = seed;
        Residents = residents;
        Neighbourhoods = ((residents - 1) / MostPersons) + 1;
        _homes = 1 + (int)((((long)residents * MostHomes) - 1) / ((long)Neighbourhoods * MostPersons));
        Housing = new Housing(Neighbourhoods * _homes);
    }

    public long Seed { get; }

    /// <summary>Persons in the register, those who departed or died included.</summary>
    public int Residents { get; }

    public int Neighbourhoods { get; }

    public Housing Housing { get; }

    /// <summary>Number of the first person of a neighbourhood; all neighbourhoods have as many, give or take one.</summary>
    public int FirstIn(int neighbourhood) => (int)((long)Residents * neighbourhood / Neighbourhoods);

    public int PersonsIn(int neighbourhood) => FirstIn(neighbourhood + 1) - FirstIn(neighbourhood);

    /// <summary>The address of a home of a neighbourhood; when all are taken it begins with the first again.</summary>
    public SyntheticAddress HomeIn(int neighbourhood, int place) => Housing.Scattered((neighbourhood * _homes) + (place % _homes));

    public static long FirstHouseholdIn(int neighbourhood) => (long)neighbourhood * 2 * MostHouseholds;

    /// <summary>The neighbourhood with this number, the same whenever it is asked for.</summary>
    public Neighbourhood Build(int neighbourhood) => new NeighbourhoodBuilder(this, neighbourhood).Build();
}
