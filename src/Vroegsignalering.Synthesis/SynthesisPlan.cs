using Vroegsignalering.Synthesis.Hazards;

namespace Vroegsignalering.Synthesis;

/// <summary>What is to be made up; the same plan gives the same people and signals, on every machine.</summary>
public sealed record SynthesisPlan
{
    /// <summary>The fewest persons of a register.</summary>
    public const int FewestResidents = 100;

    /// <summary>The most persons of a register: the whole country.</summary>
    public const int MostResidents = 17_500_000;

    /// <summary>The seed of all chance.</summary>
    public required long Seed { get; init; }

    /// <summary>Persons, <see cref="FewestResidents"/> to <see cref="MostResidents"/>; those of hazard packs come beside them.</summary>
    public required int Residents { get; init; }

    /// <summary>Signals of the ordinary run, 0 or more; those of hazard packs come after them.</summary>
    public int Signals { get; init; }

    /// <summary>How many signals of each hazard pack, 1 to <see cref="HazardPacks.MostSignals"/>.</summary>
    public IReadOnlyDictionary<HazardPack, int> Hazards { get; init; } = new Dictionary<HazardPack, int>();
}
