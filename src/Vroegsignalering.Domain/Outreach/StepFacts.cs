using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>What is known of a task when somebody wants to move it.</summary>
/// <param name="Kind">What the task asks for.</param>
public sealed record StepFacts(OutreachTaskKind Kind)
{
    /// <summary>The reason given with the step, as a code (statusReason); null without.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The result recorded with the step; null without (CA-12).</summary>
    public CaseResult? Result { get; init; }

    /// <summary>The team that the task is redirected to; null without.</summary>
    public TeamId? RedirectTo { get; init; }

    /// <summary>The terms of a crisis task, with the conversation or ending that is recorded with the step; empty otherwise.</summary>
    public IReadOnlyList<CrisisTermRow> Terms { get; init; } = [];
}
