namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>In which spelling a partner knows the person.</summary>
public enum Spelling
{
    /// <summary>Full first names, and the surname the person chose to be addressed by.</summary>
    AsWritten,

    /// <summary>The partner's surname, whatever the person chose.</summary>
    PartnerName,

    /// <summary>The chosen surname without its prefix.</summary>
    WithoutPrefix,

    /// <summary>Initials in place of first names.</summary>
    InitialsOnly,

    /// <summary>Postcode in two words of lower case; letter and addition in one field, in lower case with a dash.</summary>
    RestyledNumber,
}
