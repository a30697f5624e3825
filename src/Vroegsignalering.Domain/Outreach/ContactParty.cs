namespace Vroegsignalering.Domain.Outreach;

/// <summary>With whom the conversation is sought (MA-12); a partner is never told.</summary>
/// <remarks>Source: BW 1:245 (minors), 1:378 (curatele), 1:431 (bewind).</remarks>
public enum ContactParty
{
    /// <summary>The contract holder.</summary>
    Holder,

    /// <summary>The legal representative of a minor.</summary>
    LegalRepresentative,

    /// <summary>The curator or bewindvoerder.</summary>
    Administrator,

    /// <summary>Those who live on at the address of a deceased holder while supply is threatened.</summary>
    Survivors,

    /// <summary>Nobody: the holder died and nothing is threatened; no task and no letter.</summary>
    Nobody,
}
