using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>What an owner may see of a task, before it has the form of FHIR.</summary>
public sealed record TaskView
{
    /// <summary>The municipality that asks.</summary>
    public required (Gemeentecode Code, string Name) Tenant { get; init; }

    /// <summary>The task.</summary>
    public required TaskId Id { get; init; }

    /// <summary>What it asks for.</summary>
    public required OutreachTaskKind Kind { get; init; }

    /// <summary>The case; null before a match.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The household; null before a match.</summary>
    public HouseholdId? Household { get; init; }

    /// <summary>Whether its address is shown to who sees it; else nothing refers to that.</summary>
    public required bool IsPlaceShown { get; init; }

    /// <summary>The name on the signal, shown before a match only (CR-11).</summary>
    public string? SignalledName { get; init; }

    /// <summary>Where it stands.</summary>
    public required OutreachTaskStatus Status { get; init; }

    /// <summary>Why it stands there, as a code.</summary>
    public string? StatusReason { get; init; }

    /// <summary>A code of <see cref="TaskProgress"/>.</summary>
    public required string Progress { get; init; }

    /// <summary>The owning team; without a name when the municipality no longer knows it.</summary>
    public required (TeamId Id, string? Name) Owner { get; init; }

    /// <summary>FHIR priority.</summary>
    public required string Priority { get; init; }

    /// <summary>A code of <see cref="TaskReasons"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>First day of the window, Dutch civil date.</summary>
    public required DateOnly CanStartOn { get; init; }

    /// <summary>Legal last day, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The stricter last day.</summary>
    public required DateOnly WorkLastDay { get; init; }

    /// <summary>Whether the calendar of the last day was confirmed.</summary>
    public required bool CalendarConfirmed { get; init; }

    /// <summary>What the worker is told beside, as codes.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The first conversation, Dutch civil date.</summary>
    public DateOnly? FirstConversationOn { get; init; }

    /// <summary>The result it ended with, as DDAS text.</summary>
    public string? Result { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset AuthoredAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Nothing but the id.</summary>
    public override string ToString() => $"Task {Id}";
}
