namespace Vroegsignalering.Synthesis.Signals;

/// <summary>How the person of a signal stands to the register, and to the address of the signal.</summary>
public enum HolderState
{
    /// <summary>A resident.</summary>
    Resident,

    /// <summary>A resident who moved within the municipality; the signal has the address before.</summary>
    Moved,

    /// <summary>In the register as departed.</summary>
    Departed,

    /// <summary>In the register as deceased.</summary>
    Deceased,

    /// <summary>Not in the register: nobody is right.</summary>
    Unknown,
}
