using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>The term of one crisis signal within a task (CR-11).</summary>
public sealed record TaskTerm
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The task.</summary>
    public required TaskId TaskId { get; init; }

    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>Arrival, UTC.</summary>
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>Legal last day, Dutch civil date, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The stricter last day.</summary>
    public required DateOnly WorkLastDay { get; init; }

    /// <summary>The first conversation that met it.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>When the missed last day was recorded, UTC; it cannot be edited away (CR-07).</summary>
    public DateTimeOffset? MissedAt { get; init; }

    /// <summary>The ending without conversation, as a code.</summary>
    public string? Ending { get; init; }

    /// <summary>The day of that ending, Dutch civil date.</summary>
    public DateOnly? EndedOn { get; init; }
}
