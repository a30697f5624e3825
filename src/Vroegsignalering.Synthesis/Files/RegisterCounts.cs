using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>What is in the register.</summary>
public sealed class RegisterCounts
{
    /// <summary>Persons, those who departed or died included.</summary>
    public int Persons { get; private set; }

    /// <summary>Residences, present and former.</summary>
    public int Residences { get; private set; }

    /// <summary>Persons who have departed.</summary>
    public int Departed { get; private set; }

    /// <summary>Persons who have died.</summary>
    public int Deceased { get; private set; }

    internal void Add(SyntheticPerson person)
    {
        Persons++;
        Residences += person.Stays.Count;
        Departed += person.State == PersonState.Departed ? 1 : 0;
        Deceased += person.State == PersonState.Deceased ? 1 : 0;
    }
}
