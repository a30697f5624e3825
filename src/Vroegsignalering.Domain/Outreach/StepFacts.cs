using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>What is known of a task when somebody wants to move it.</summary>
/// <param name="Kind">What the task asks for.</param>
public sealed record StepFacts(OutreachTaskKind Kind)
{
    /// <summary>The reason given with the step, as a code (statusReason); null without.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The team that the task is redirected to; null without.</summary>
    public TeamId? RedirectTo { get; init; }

    /// <summary>The recorded first conversation with the household, Dutch civil date; for a crisis the one that meets every open term.</summary>
    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>The listed ending that a human recorded instead of a conversation (CR-08).</summary>
    public CrisisEnding? Ending { get; init; }
}
