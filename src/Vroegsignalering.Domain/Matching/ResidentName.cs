namespace Vroegsignalering.Domain.Matching;

/// <summary>A resident's name as the register holds it.</summary>
public sealed record ResidentName
{
    /// <summary>First names, separated by spaces; null when there are none.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Prefix of the own surname.</summary>
    public string? Prefix { get; init; }

    /// <summary>Own surname.</summary>
    public required string Surname { get; init; }

    /// <summary>Prefix of the partner's surname.</summary>
    public string? PartnerPrefix { get; init; }

    /// <summary>Surname of the present or former partner; null without.</summary>
    public string? PartnerSurname { get; init; }

    /// <summary>The chosen usage.</summary>
    public NameUsage Usage { get; init; }

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(ResidentName);
}
