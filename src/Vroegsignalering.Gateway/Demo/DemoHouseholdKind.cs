namespace Vroegsignalering.Gateway.Demo;

/// <summary>The kinds of household in a demo town.</summary>
public enum DemoHouseholdKind
{
    Single,
    Couple,
    Family,
    SingleParent,

    /// <summary>One of two homes between which children live part of the time.</summary>
    CoParent,

    /// <summary>One of several people apart at one address.</summary>
    StudentRoom,

    /// <summary>One of two families at one address.</summary>
    SharedHouse,

    /// <summary>An old couple, perhaps one of them deceased.</summary>
    Elderly,

    /// <summary>Somebody who left the municipality.</summary>
    Departed,

    /// <summary>Somebody who died and lived alone.</summary>
    Deceased,
}
