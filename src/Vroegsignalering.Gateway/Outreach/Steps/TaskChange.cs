using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>What somebody wants of a task, from a PATCH or from the page: one way for both.</summary>
internal sealed record TaskChange
{
    public OutreachTaskStatus? Status { get; init; }

    public string? StatusReason { get; init; }

    public string? Progress { get; init; }

    public TeamId? Owner { get; init; }

    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>With which result it ends.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>How it was seen.</summary>
    public TaskExpectation Expected { get; init; } = new();

    /// <summary>The version it was seen at; null does not ask.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>Whether the task would end with it.</summary>
    public bool Ends => Status is OutreachTaskStatus.Completed or OutreachTaskStatus.Failed or OutreachTaskStatus.Cancelled;

    public static TaskChange Of(TaskWish wish, int? version) => new()
    {
        Status = wish.Status,
        StatusReason = wish.StatusReason,
        Progress = wish.Progress,
        Owner = wish.Owner,
        FirstConversationOn = wish.FirstConversationOn,
        Result = wish.Result,
        Expected = wish.Expected,
        ExpectedVersion = version,
    };
}
