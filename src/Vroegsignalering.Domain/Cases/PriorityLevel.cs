namespace Vroegsignalering.Domain.Cases;

/// <summary>How soon a task should be taken up, in the order of urgency.</summary>
/// <remarks>Source: HL7 FHIR R4, request-priority.</remarks>
public enum PriorityLevel
{
    /// <summary>In the order of its window.</summary>
    Routine,

    /// <summary>Before routine work.</summary>
    Urgent,

    /// <summary>As soon as possible.</summary>
    Asap,

    /// <summary>At once; a crisis only.</summary>
    Stat,
}
