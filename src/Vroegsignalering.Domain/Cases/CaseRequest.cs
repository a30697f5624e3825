namespace Vroegsignalering.Domain.Cases;

/// <summary>New signals of one household, matched in one go, and how the household stands.</summary>
/// <param name="Signals">The new signals, at least one.</param>
/// <param name="Household">The household.</param>
/// <param name="Today">Dutch civil date of the decision.</param>
public sealed record CaseRequest(IReadOnlyList<CaseSignal> Signals, HouseholdFacts Household, DateOnly Today)
{
    /// <summary>The open case, or else the last closed one; null without any.</summary>
    public CaseState? Current { get; init; }

    /// <summary>Open tasks of the household, and the crisis tasks of the new signals.</summary>
    public IReadOnlyList<OpenTask> Tasks { get; init; } = [];

    /// <summary>The day on which a case opened today alarms without a coordinator: <c>coordinatorDays</c> working days ahead (CA-02).</summary>
    public required DateOnly CoordinatorAlarmOn { get; init; }
}
