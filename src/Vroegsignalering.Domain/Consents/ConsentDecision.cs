namespace Vroegsignalering.Domain.Consents;

/// <summary>What was answered when consent was asked; silence is never recorded as an answer.</summary>
public enum ConsentDecision
{
    /// <summary>Yes (verleend).</summary>
    Given,

    /// <summary>No (geweigerd).</summary>
    Refused,
}
