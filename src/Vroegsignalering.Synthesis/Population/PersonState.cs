namespace Vroegsignalering.Synthesis.Population;

/// <summary>How a person stands to the register.</summary>
public enum PersonState
{
    /// <summary>Lives here.</summary>
    Resident,

    /// <summary>Lived here and is registered elsewhere now; still in the register.</summary>
    Departed,

    /// <summary>Has died; still in the register.</summary>
    Deceased,

    /// <summary>Was never in the register.</summary>
    Unknown,
}
