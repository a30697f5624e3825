using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>What a patch expects a task to be (test) before it changes it; what is null does not ask.</summary>
/// <remarks>A test compares what is kept of an element: its code, or the team that a reference leads to; not its display.</remarks>
public sealed record TaskExpectation
{
    /// <summary>The status.</summary>
    public OutreachTaskStatus? Status { get; init; }

    /// <summary>Why it stands there, as a code.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Progress, as a code.</summary>
    public string? Progress { get; init; }

    /// <summary>The owning team.</summary>
    public TeamId? Owner { get; init; }

    /// <summary>Whether a test fails whatever the task is: it contradicts an operation before it in the same patch.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether the task is as expected.</summary>
    public bool IsMetBy(TaskView task) =>
        !IsImpossible
        && (Status ?? task.Status) == task.Status
        && (StatusReason ?? task.StatusReason) == task.StatusReason
        && (Progress ?? task.Progress) == task.Progress
        && (Owner ?? task.Owner.Id) == task.Owner.Id;
}
