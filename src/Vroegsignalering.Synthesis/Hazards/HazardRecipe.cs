using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>How a hazard pack is made.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="SignalsPerScene">How many signals every scene gives.</param>
/// <param name="Play">Puts people into a scene and sends its signals.</param>
internal sealed record HazardRecipe(HazardPack Pack, string Name, int SignalsPerScene, Action<Scene> Play)
{
    /// <summary>What befalls none of its signals: it would name another person outright, and nobody could see it.</summary>
    public ErrorEvents Barred { get; init; }
}
