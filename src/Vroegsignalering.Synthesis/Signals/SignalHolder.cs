namespace Vroegsignalering.Synthesis.Signals;

/// <summary>The contract holder as the partner wrote it; null is what the partner left empty.</summary>
public sealed record SignalHolder
{
    /// <summary>Initials, such as <c>J.M.</c> or <c>JM</c>.</summary>
    public string? Initials { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Prefix of the surname.</summary>
    public string? Prefix { get; init; }

    /// <summary>Surname; null only for a business.</summary>
    public string? Surname { get; init; }

    /// <summary>Birth date: <c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>.</summary>
    public string? Born { get; init; }

    /// <summary>Citizen service number, in one hazard pack only.</summary>
    public string? Bsn { get; init; }

    /// <summary>Name of the business.</summary>
    public string? TradeName { get; init; }

    /// <summary>Legal form of the business, always that of a natural person.</summary>
    public string? LegalForm { get; init; }
}
