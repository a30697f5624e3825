namespace Vroegsignalering.Domain.Outreach;

/// <summary>Where a task stands, in the words of the FHIR task life.</summary>
/// <remarks>Source: HL7 FHIR R4, Task.status; the steps we allow are in <c>TaskLife</c>.</remarks>
public enum OutreachTaskStatus
{
    /// <summary>Made and offered to its owner.</summary>
    Requested,

    /// <summary>Seen by the owner's system.</summary>
    Received,

    /// <summary>Taken on.</summary>
    Accepted,

    /// <summary>Given back, only with a redirect (CA-10).</summary>
    Rejected,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Waiting, with a reason.</summary>
    OnHold,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Ended without result, with a reason.</summary>
    Failed,

    /// <summary>Called back before work began.</summary>
    Cancelled,
}
