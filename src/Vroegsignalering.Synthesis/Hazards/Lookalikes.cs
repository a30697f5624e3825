using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>People whose names are easily taken for those of another.</summary>
internal static class Lookalikes
{
    private const int MostDraws = 100;

    /// <summary>Somebody of the same sex and surname, born in the given year; in four of ten with the same first initial.</summary>
    public static SyntheticPerson Relative(SyntheticPerson person, int born, Draw draw)
    {
        var relative = People.Named(person.Surname, new Bearer(person.Origin, person.Woman, born), draw);
        return draw.Percent(40) ? relative with { FirstNames = WithInitial(person, draw) ?? relative.FirstNames } : relative;
    }

    /// <summary>Another first name of the person's sex and generation with the same initial; null when none turns up.</summary>
    public static string? WithInitial(SyntheticPerson person, Draw draw)
    {
        var bearer = new Bearer(person.Origin, person.Woman, person.Born.Year);
        return Enumerable.Range(0, MostDraws)
            .Select(_ => FirstNames.One(bearer, draw))
            .FirstOrDefault(name => name[0] == person.FirstNames[0] && name != person.FirstNames.Split(' ')[0]);
    }
}
