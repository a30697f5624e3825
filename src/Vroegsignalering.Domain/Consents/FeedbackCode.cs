namespace Vroegsignalering.Domain.Consents;

/// <summary>All that a partner can ever learn about a signal: the whitelist (FB-01).</summary>
public enum FeedbackCode
{
    /// <summary>Received.</summary>
    Received,

    /// <summary>Taken up.</summary>
    TakenUp,

    /// <summary>Not taken up; why is not told.</summary>
    NotTakenUp,

    /// <summary>Repeated: taken up before.</summary>
    Repeated,

    /// <summary>Should not have been sent.</summary>
    Unjustified,

    /// <summary>Not a resident, or no longer.</summary>
    NotResident,

    /// <summary>Deceased.</summary>
    Deceased,
}
