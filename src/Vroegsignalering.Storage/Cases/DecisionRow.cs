using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Cases;

/// <summary>One version of the match decision of a signal; it never changes (MA-08).</summary>
public sealed record DecisionRow
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>From 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The decision.</summary>
    public required DecisionId DecisionId { get; init; }

    /// <summary>matched, review or none.</summary>
    public required string Outcome { get; init; }

    /// <summary>The person matched.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>The household matched.</summary>
    public HouseholdId? HouseholdId { get; init; }

    /// <summary>Comparison levels, weights, thresholds and reasons as JSON; no personal data (MA-04).</summary>
    public required string Explanation { get; init; }

    /// <summary>Version of the weights and rules.</summary>
    public required string RulesVersion { get; init; }

    /// <summary>How far the register was when it was made.</summary>
    public required long RegisterSequence { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>Who: <c>gateway</c> or a worker's account.</summary>
    public required string Actor { get; init; }

    /// <summary>Why, for a decision by a person.</summary>
    public string? Reason { get; init; }
}
