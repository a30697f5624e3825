namespace Vroegsignalering.Domain.Matching;

/// <summary>Why a signal matches nobody (MA-04, MA-09).</summary>
public enum NoneReason
{
    /// <summary>Nobody in the register lives at that postcode and house number.</summary>
    AddressUnknown,

    /// <summary>People live there, but not this person.</summary>
    PersonUnknown,

    /// <summary>The person was found beyond doubt and has left the municipality: not a resident any more, a DDAS code.</summary>
    NoLongerResident,
}
