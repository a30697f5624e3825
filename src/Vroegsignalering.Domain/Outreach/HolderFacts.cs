namespace Vroegsignalering.Domain.Outreach;

/// <summary>What about a contract holder changes how outreach goes (MA-12).</summary>
public sealed record HolderFacts
{
    /// <summary>An adult of whom nothing special is known.</summary>
    public static HolderFacts Ordinary { get; } = new();

    /// <summary>Under 18.</summary>
    public bool Minor { get; init; }

    /// <summary>Deceased.</summary>
    public bool Deceased { get; init; }

    /// <summary>Asked for secrecy (geheimhouding).</summary>
    public bool Secrecy { get; init; }

    /// <summary>Under curatele or bewind.</summary>
    public bool UnderAdministration { get; init; }

    /// <summary>A moratorium is in force.</summary>
    public bool Moratorium { get; init; }
}
