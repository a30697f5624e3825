namespace Vroegsignalering.Domain.Matching;

/// <summary>Which surname a person chose to be addressed by (aanduiding naamgebruik).</summary>
/// <remarks>Source: Logisch Ontwerp BRP, element 61.10.</remarks>
public enum NameUsage
{
    /// <summary>Own surname only (E).</summary>
    Own,

    /// <summary>The partner's surname only (P).</summary>
    Partner,

    /// <summary>The partner's before the own surname (V).</summary>
    PartnerFirst,

    /// <summary>The own before the partner's surname (N).</summary>
    OwnFirst,
}
