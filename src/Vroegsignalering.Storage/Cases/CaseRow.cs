using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Cases;

/// <summary>A household's case (vroegsignaalzaak) as it is stored.</summary>
public sealed record CaseRow
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The case.</summary>
    public required CaseId CaseId { get; init; }

    /// <summary>The household.</summary>
    public required HouseholdId HouseholdId { get; init; }

    /// <summary>When it was opened, UTC.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed, UTC; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>DDAS result text; null while open.</summary>
    public string? Result { get; init; }

    /// <summary>The coordinator (regisseur); null while there is none (CA-02).</summary>
    public string? Coordinator { get; init; }

    /// <summary>When the lack of a coordinator alarms, Dutch civil date.</summary>
    public required DateOnly CoordinatorDue { get; init; }

    /// <summary>The team.</summary>
    public required TeamId TeamId { get; init; }

    /// <summary>FHIR priority.</summary>
    public required string Priority { get; init; }

    /// <summary>How the priority came about, as JSON.</summary>
    public required string Explanation { get; init; }

    /// <summary>Counts its changes from 1.</summary>
    public int Version { get; init; } = 1;
}
