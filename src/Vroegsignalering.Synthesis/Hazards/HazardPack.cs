namespace Vroegsignalering.Synthesis.Hazards;

/// <summary>A situation in which a hasty match shows the arrears of one to another.</summary>
public enum HazardPack
{
    /// <summary>Twins at one address, mostly with one initial.</summary>
    Twins,

    /// <summary>Parent and child with the same first names and surname.</summary>
    Namesakes,

    /// <summary>Two families at one house number, often of one surname.</summary>
    TwoFamilies,

    /// <summary>Thirty people in rooms at one address, not all of them registered.</summary>
    RoomingHouse,

    /// <summary>Somebody unregistered with the surname of the family at the address.</summary>
    Newcomer,

    /// <summary>Sixty people in a home for the aged, some of whom have died.</summary>
    Institution,

    /// <summary>Somebody who asked for secrecy and left a partner at the old address.</summary>
    Secrecy,

    /// <summary>Neighbours with one of the commonest surnames and one initial.</summary>
    CommonName,

    /// <summary>The valid citizen service number of another person of the household or the street.</summary>
    OtherBsn,
}
