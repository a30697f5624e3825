namespace Vroegsignalering.Domain.Matching;

/// <summary>Whether the register still follows the person in this municipality (opschorting bijhouding).</summary>
/// <remarks>Source: Logisch Ontwerp BRP, elements 67.10 and 67.20.</remarks>
public enum RegistrationState
{
    /// <summary>Registered here.</summary>
    Resident,

    /// <summary>Moved to another municipality or abroad, or the registration ended otherwise.</summary>
    Departed,

    /// <summary>Deceased.</summary>
    Deceased,
}
