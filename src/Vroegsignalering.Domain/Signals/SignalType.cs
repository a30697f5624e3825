namespace Vroegsignalering.Domain.Signals;

/// <summary>How serious the message is (signaaltype).</summary>
/// <remarks>Source: Bgs art. 2 (regular); Wgs art. 3 and the energy, water and health regulations (disconnection).</remarks>
public enum SignalType
{
    /// <summary>Payment arrears (regulier).</summary>
    Regular,

    /// <summary>End of supply of gas, electricity, heat or water (eindelevering).</summary>
    EndOfSupply,

    /// <summary>Forced eviction (ontruiming).</summary>
    Eviction,

    /// <summary>End of the basic health insurance (royement).</summary>
    EndOfInsurance,
}
