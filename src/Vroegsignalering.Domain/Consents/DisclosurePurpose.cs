namespace Vroegsignalering.Domain.Consents;

/// <summary>What a disclosure is for.</summary>
/// <remarks>Source: Wgs art. 3 for the public task (CO-03); AVG art. 6 lid 1 onder a for the rest.</remarks>
public enum DisclosurePurpose
{
    /// <summary>Receiving a signal.</summary>
    Receiving,

    /// <summary>Finding the household of a signal.</summary>
    Matching,

    /// <summary>Checking the residents register.</summary>
    RegisterCheck,

    /// <summary>Asking whether the person is known at debt help.</summary>
    DebtHelpCheck,

    /// <summary>The offer of help by a team under mandate of the college.</summary>
    Outreach,

    /// <summary>The feedback code to the partner that signalled (FB-01).</summary>
    PartnerFeedback,

    /// <summary>Telling a partner what the help consists of.</summary>
    HelpContent,

    /// <summary>Handing a person over in person (warme overdracht).</summary>
    WarmTransfer,

    /// <summary>Sending on to another organisation.</summary>
    Referral,

    /// <summary>Involving a member of the family.</summary>
    Family,

    /// <summary>Involving a school.</summary>
    School,

    /// <summary>Involving an insurer.</summary>
    Insurer,

    /// <summary>Involving an employer.</summary>
    Employer,
}
