namespace Vroegsignalering.Synthesis.Population;

/// <summary>Which name a person with a partner chose to be called by (naamgebruik).</summary>
public enum NameUse
{
    /// <summary>E: the own name.</summary>
    Own,

    /// <summary>P: the partner's name.</summary>
    Partner,

    /// <summary>V: the partner's name, then the own.</summary>
    PartnerFirst,

    /// <summary>N: the own name, then the partner's.</summary>
    OwnFirst,
}
