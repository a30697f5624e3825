namespace Vroegsignalering.Domain.Insight;

/// <summary>How a case ended: exactly the sixteen values of the exchange standard.</summary>
/// <remarks>Source: DDAS v1.2, EnumEindresultaat (CA-12); texts in <see cref="DdasCodes"/>.</remarks>
public enum CaseResult
{
    /// <summary>Advice, perhaps on the budget, or a quick fix.</summary>
    Advice,

    /// <summary>No contact could be made, definitively (CA-07).</summary>
    NoContact,

    /// <summary>No reaction after an earlier contact.</summary>
    NoReaction,

    /// <summary>Already known at debt help.</summary>
    KnownAtDebtHelp,

    /// <summary>Already in another trajectory.</summary>
    OtherTrajectory,

    /// <summary>Paid, or arranged payment, without help.</summary>
    PaidOrArranged,

    /// <summary>The resident has died.</summary>
    Deceased,

    /// <summary>Settles it alone, or wants no help from early signalling.</summary>
    NoHelpWanted,

    /// <summary>Not taken up for another reason.</summary>
    OtherReason,

    /// <summary>Not taken up: a repeated message.</summary>
    Repeated,

    /// <summary>Not taken up: an unjustified signal.</summary>
    Unjustified,

    /// <summary>No resident, or no longer.</summary>
    NoResident,

    /// <summary>Further help or referral.</summary>
    FurtherHelp,

    /// <summary>Further help or referral, financial.</summary>
    FurtherHelpFinancial,

    /// <summary>Further help or referral, not financial.</summary>
    FurtherHelpOther,

    /// <summary>Referred without the resident's part in it.</summary>
    ReferredWithoutResident,
}
