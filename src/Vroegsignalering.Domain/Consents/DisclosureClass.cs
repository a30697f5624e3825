namespace Vroegsignalering.Domain.Consents;

/// <summary>The two classes of data, which never mix (CO-01).</summary>
public enum DisclosureClass
{
    /// <summary>Class A: signal data, on the basis of law and covenant.</summary>
    Statutory,

    /// <summary>Class B: what a resident told in confidence, on the basis of consent.</summary>
    Confidential,
}
