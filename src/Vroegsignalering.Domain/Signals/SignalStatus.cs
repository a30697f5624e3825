namespace Vroegsignalering.Domain.Signals;

/// <summary>What became of a signal: exactly the eight values of the exchange standard.</summary>
/// <remarks>Source: DDAS v1.2, EnumSignaalstatus (CA-12); texts in <c>DdasCodes</c>.</remarks>
public enum SignalStatus
{
    /// <summary>Not yet taken up.</summary>
    NotYetTakenUp,

    /// <summary>Taken up.</summary>
    TakenUp,

    /// <summary>Not taken up: the resident is already known at debt help.</summary>
    KnownAtDebtHelp,

    /// <summary>Not taken up: the resident has died.</summary>
    Deceased,

    /// <summary>Not taken up: the person is no resident, or no longer.</summary>
    NoResident,

    /// <summary>Not taken up: a repeated message (herhaalde melding, RE-02).</summary>
    Repeated,

    /// <summary>Not taken up: an unjustified signal (onterecht signaal, IN-06, IN-07).</summary>
    Unjustified,

    /// <summary>Not taken up for another reason.</summary>
    OtherReason,
}
