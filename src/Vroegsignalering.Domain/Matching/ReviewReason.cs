namespace Vroegsignalering.Domain.Matching;

/// <summary>Why a human decides on a match. Source: MA-06; the last is the score itself.</summary>
public enum ReviewReason
{
    /// <summary>A business is named: the signal may be about its owner or somebody else.</summary>
    TradeName,

    /// <summary>A word beside the name tells of another than its bearer: junior, heirs, a widow, a guardian.</summary>
    AnotherHolder,

    /// <summary>First name and surname stand in each other's field.</summary>
    NamesSwapped,

    /// <summary>Another candidate comes within the margin.</summary>
    WithinMargin,

    /// <summary>No usable birth date, and another adult at the address shares surname or initial.</summary>
    BirthDateMissing,

    /// <summary>The person lives elsewhere and has no earlier tie with the address.</summary>
    OtherAddress,

    /// <summary>The person is, or may be, under 18; the legal representative acts (MA-12).</summary>
    Minor,

    /// <summary>The person died; a code, and never a letter (MA-09).</summary>
    Deceased,

    /// <summary>The person asked for secrecy.</summary>
    Secrecy,

    /// <summary>The registration is under investigation.</summary>
    UnderInvestigation,

    /// <summary>The citizen service number points to another person than the name does.</summary>
    BsnAndNameDisagree,

    /// <summary>A resident without a household: the match would bring somebody into a case who is not registered there.</summary>
    NotInHousehold,

    /// <summary>Only address and surname speak for the person: it may be a relative, registered or not.</summary>
    NothingPersonal,

    /// <summary>The signal gives a first name in full, and it is none of the person's nor a call name of theirs: it may be a twin who is not registered.</summary>
    FirstNameContradicts,

    /// <summary>Somebody else of that surname, who lives or lived at the number, was born on the same day, and the first names do not tell them apart for certain.</summary>
    SameBirthDate,

    /// <summary>Many households share the address, and not both surname and birth date agree.</summary>
    CrowdedAddress,

    /// <summary>The register is older than the municipality allows: whoever lives there now may be somebody else.</summary>
    RegisterTooOld,

    /// <summary>The total is under the threshold for an automatic match.</summary>
    WeakEvidence,
}
