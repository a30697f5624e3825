namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>Why a human decided on a match as he did: a list of codes, so that no free text about a person is kept (MA-08).</summary>
public enum DecisionReason
{
    /// <summary>What the comparisons cannot weigh points to this person.</summary>
    OtherDetailsFit,

    /// <summary>The person lives there, and the register lags behind.</summary>
    RegisterLags,

    /// <summary>Asked the partner or a colleague.</summary>
    Inquired,

    /// <summary>None of the candidates is the person of the signal.</summary>
    NobodyFits,

    /// <summary>The signal says too little to choose anybody.</summary>
    TooLittleKnown,

    /// <summary>The person does not live in the municipality, or no longer.</summary>
    NotAResident,

    /// <summary>The person died.</summary>
    Deceased,

    /// <summary>The signal is about a company (IN-07).</summary>
    LegalPerson,

    /// <summary>A slip of hand or key.</summary>
    Slip,

    /// <summary>The person chosen proves to be another.</summary>
    WrongPerson,

    /// <summary>Something came to light later.</summary>
    NewInformation,
}
