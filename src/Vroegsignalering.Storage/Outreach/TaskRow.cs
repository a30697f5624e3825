using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>A task as it is stored.</summary>
public sealed record TaskRow
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The task.</summary>
    public required TaskId TaskId { get; init; }

    /// <summary>What it asks for.</summary>
    public required OutreachTaskKind Kind { get; init; }

    /// <summary>The signal of a crisis task, the first signal of an outreach task: what keeps it from being made twice.</summary>
    public required Guid Origin { get; init; }

    /// <summary>The household's case; null before the match.</summary>
    public CaseId? CaseId { get; init; }

    /// <summary>The household; null before the match.</summary>
    public HouseholdId? HouseholdId { get; init; }

    /// <summary>The normalised address to go to.</summary>
    public required string AddressKey { get; init; }

    /// <summary>Where it stands.</summary>
    public required OutreachTaskStatus Status { get; init; }

    /// <summary>Why it stands there, as a code.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Progress in the municipality's own words (taak-voortgang), as a code.</summary>
    public required string BusinessStatus { get; init; }

    /// <summary>The owning team.</summary>
    public required TeamId TeamId { get; init; }

    /// <summary>Why that team.</summary>
    public required string TeamReason { get; init; }

    /// <summary>FHIR priority.</summary>
    public required string Priority { get; init; }

    /// <summary>The occasion (aanleiding), as a code.</summary>
    public required string Reason { get; init; }

    /// <summary>How the priority came about, as JSON.</summary>
    public required string Explanation { get; init; }

    /// <summary>The article the task rests on.</summary>
    public required string LegalArticle { get; init; }

    /// <summary>The covenant, if one.</summary>
    public CovenantId? CovenantId { get; init; }

    /// <summary>First day of the window, Dutch civil date.</summary>
    public required DateOnly CanStartOn { get; init; }

    /// <summary>Legal last day, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The stricter last day by which work is planned.</summary>
    public required DateOnly WorkLastDay { get; init; }

    /// <summary>Version of the crisis rule, or of the regular term.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Version of the calendar.</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>Whether the calendar's list of equated days was confirmed.</summary>
    public required bool CalendarConfirmed { get; init; }

    /// <summary>What the worker is told beside (codes), as JSON.</summary>
    public required string Notices { get; init; }

    /// <summary>When it was made, or the first crisis it stands for arrived if that was earlier, UTC.</summary>
    public required DateTimeOffset AuthoredAt { get; init; }

    /// <summary>When it last changed, UTC: of a change on its way by the clock of its gateway, then the moment that its commit was given.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>When the gate let it be seen by its owner, UTC; null before.</summary>
    public DateTimeOffset? OfferedAt { get; init; }

    /// <summary>The first conversation with the household, Dutch civil date.</summary>
    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>The listed ending of a crisis without conversation, as a code.</summary>
    public string? Ending { get; init; }

    /// <summary>The result that was recorded with its end, as DDAS text; null without.</summary>
    public string? Result { get; init; }

    /// <summary>When it ended, UTC; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Counts its changes from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Nothing but the id.</summary>
    public override string ToString() => $"Task {TaskId}";
}
