namespace Vroegsignalering.Domain.Consents;

/// <summary>What became of a signal inside the municipality, as far as feedback to its partner may start from it.</summary>
/// <remarks>Source: DDAS vroegsignalering v1.2, EnumSignaalstatus: the same eight outcomes.</remarks>
public enum FeedbackCause
{
    /// <summary>Nobody took it up yet (Nog niet opgepakt).</summary>
    NotYetTakenUp,

    /// <summary>Outreach began (Opgepakt).</summary>
    TakenUp,

    /// <summary>The resident is known at debt help already (Inwoner al bekend bij schuldhulpverlening).</summary>
    AlreadyKnown,

    /// <summary>The same claim was taken up before (herhaalde melding).</summary>
    Repeated,

    /// <summary>The signal should not have been sent (onterecht signaal).</summary>
    Unjustified,

    /// <summary>Not a resident, or no longer (geen inwoner (meer)).</summary>
    NotResident,

    /// <summary>Deceased (overleden).</summary>
    Deceased,

    /// <summary>Not taken up for another reason, which stays inside (andere reden).</summary>
    OtherReason,
}
