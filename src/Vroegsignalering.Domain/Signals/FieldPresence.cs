namespace Vroegsignalering.Domain.Signals;

/// <summary>When a field must be there.</summary>
public enum FieldPresence
{
    /// <summary>Always; a message without it, or with a faulty one, does not stand.</summary>
    Required,

    /// <summary>Always but in a crisis, where a missing or faulty one does not stop the signal (IN-12, IN-13).</summary>
    RequiredUnlessCrisis,

    /// <summary>At least one of the fields with this presence: surname or trade name.</summary>
    Either,

    /// <summary>Never; a faulty one stops a regular signal and is discarded from a crisis (IN-13).</summary>
    Optional,
}
