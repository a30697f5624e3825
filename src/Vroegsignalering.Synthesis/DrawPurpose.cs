namespace Vroegsignalering.Synthesis;

/// <summary>What chance is drawn for: each purpose has draws of its own, so that more of one changes nothing in another.</summary>
internal enum DrawPurpose
{
    /// <summary>The order of the surnames, the same for every seed.</summary>
    Names,

    /// <summary>The house numbers of a street, the same for every seed.</summary>
    Streets,

    /// <summary>The people of a neighbourhood.</summary>
    Neighbourhood,

    /// <summary>The signals about a neighbourhood.</summary>
    Signals,

    /// <summary>The scenes of a hazard pack, people and signals.</summary>
    Hazards,
}
