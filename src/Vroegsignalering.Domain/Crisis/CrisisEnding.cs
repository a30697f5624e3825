namespace Vroegsignalering.Domain.Crisis;

/// <summary>Why a human ended a crisis without a first conversation; none of these counts as in time (CR-08).</summary>
public enum CrisisEnding
{
    /// <summary>The partner withdrew the signal and a human confirmed it; a withdrawal alone ends nothing (RE-01).</summary>
    ConfirmedWithdrawal,

    /// <summary>The threat is gone.</summary>
    EndOfThreat,

    /// <summary>The resident does not want the conversation.</summary>
    RefusedByResident,

    /// <summary>The resident died.</summary>
    Death,

    /// <summary>Not a resident of the municipality.</summary>
    NotAResident,

    /// <summary>It proved impossible, and how that was tried is documented.</summary>
    DocumentedImpossibility,
}
