namespace Vroegsignalering.Synthesis.Signals;

/// <summary>What a signal is about.</summary>
public enum SignalType
{
    /// <summary>Arrears.</summary>
    Regular,

    /// <summary>End of supply of energy or water.</summary>
    EndOfSupply,

    /// <summary>Eviction.</summary>
    Eviction,

    /// <summary>End of the health insurance.</summary>
    EndOfInsurance,
}
