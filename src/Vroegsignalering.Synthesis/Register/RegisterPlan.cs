using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Register;

/// <summary>How a register of any size is cut into neighbourhoods, each made up by itself from the seed and its number.</summary>
internal sealed class RegisterPlan
{
    /// <summary>The most households a neighbourhood has; the numbers above are those of their former homes.</summary>
    public const int MostHouseholds = 1_024;

    private const int Persons = 1_024;
    private const int Homes = 482;

    public RegisterPlan(long seed, int residents)
    {
        Seed = seed;
        Residents = residents;
        Neighbourhoods = ((residents - 1) / Persons) + 1;
        Housing = new Housing(FirstHomeIn(Neighbourhoods - 1) + HomesIn(Neighbourhoods - 1));
    }

    public long Seed { get; }

    /// <summary>Persons in the register, those who departed or died included.</summary>
    public int Residents { get; }

    public int Neighbourhoods { get; }

    public Housing Housing { get; }

    public int PersonsIn(int neighbourhood) => Math.Min(Persons, Residents - (neighbourhood * Persons));

    public static long FirstIn(int neighbourhood) => neighbourhood * Persons;

    public int HomesIn(int neighbourhood) => (((PersonsIn(neighbourhood) * Homes) - 1) / Persons) + 1;

    public static int FirstHomeIn(int neighbourhood) => neighbourhood * Homes;

    public static long FirstHouseholdIn(int neighbourhood) => (long)neighbourhood * 2 * MostHouseholds;

    /// <summary>The neighbourhood with this number, the same whenever it is asked for.</summary>
    public Neighbourhood Build(int neighbourhood) => new NeighbourhoodBuilder(this, neighbourhood).Build();
}
