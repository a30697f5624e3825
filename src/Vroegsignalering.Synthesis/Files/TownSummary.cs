using System.Text.Json.Serialization;

namespace Vroegsignalering.Synthesis.Files;

/// <summary>What was written, as in <c>generate.json</c>.</summary>
public sealed record TownSummary
{
    /// <summary>Version of the generator: the same version and plan give the same files.</summary>
    [JsonPropertyOrder(-1)]
    public int Version { get; init; } = 1;

    /// <summary>The seed.</summary>
    public required long Seed { get; init; }

    /// <summary>The day as of which the register tells.</summary>
    public required DateOnly RegisterDay { get; init; }

    /// <summary>Homes outside the hazard packs.</summary>
    public required int Homes { get; init; }

    /// <summary>What is in the register.</summary>
    public required RegisterCounts Register { get; init; }

    /// <summary>Signals, those of hazard packs included.</summary>
    public required int Signals { get; init; }

    /// <summary>Signals by the word for how their person stands to the register.</summary>
    public required IReadOnlyDictionary<string, int> ByState { get; init; }

    /// <summary>Signals of each hazard pack that was asked for.</summary>
    public required IReadOnlyDictionary<string, int> Hazards { get; init; }
}
