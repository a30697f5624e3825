namespace Vroegsignalering.Domain.Crisis;

/// <summary>Whether a signal is a crisis, and by which version of the rule.</summary>
/// <param name="Reason">Why; null when it is none.</param>
/// <param name="RuleVersion">The version, stored with the task.</param>
public sealed record CrisisDecision(CrisisReason? Reason, string RuleVersion)
{
    /// <summary>Whether it is a crisis.</summary>
    public bool IsCrisis => Reason is not null;
}
