namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Who sends a signal.</summary>
public enum PartnerKind
{
    /// <summary>Health insurer (Zorg).</summary>
    Insurer,

    /// <summary>Landlord (Huur).</summary>
    Landlord,

    /// <summary>Energy company (Energie).</summary>
    Energy,

    /// <summary>Drinking water company (Water).</summary>
    Water,
}
