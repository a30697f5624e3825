namespace Vroegsignalering.Domain.Matching;

/// <summary>What of a signal is laid beside what of a resident.</summary>
public enum Comparison
{
    /// <summary>The address of the contract beside the residences.</summary>
    Address,

    /// <summary>The surname beside own and partner's surname.</summary>
    Surname,

    /// <summary>First names and initials.</summary>
    GivenNames,

    /// <summary>The birth date.</summary>
    BirthDate,

    /// <summary>The citizen service number, where the covenant allows one.</summary>
    Bsn,

    /// <summary>Phone and e-mail, only where the municipality has a basis for it (MA-12).</summary>
    Contact,
}
