using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A file of signals and how far it is.</summary>
public sealed record Delivery
{
    /// <summary>The file.</summary>
    public DeliveryId DeliveryId { get; init; }

    /// <summary>Who sent it.</summary>
    public PartnerId Partner { get; init; }

    /// <summary>Media type.</summary>
    public required string Format { get; init; }

    /// <summary>When its first byte was read, UTC.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When rows of it were last committed, UTC; its start before that.</summary>
    public DateTimeOffset AdvancedAt { get; init; }

    /// <summary>When its last row was committed, UTC; null while it is read, and for ever when the gateway that read it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Rows read.</summary>
    public int Total { get; init; }

    /// <summary>Rows accepted, those that were closed at once among them: the partner learns that by feedback (FB-02).</summary>
    public int Accepted { get; init; }

    /// <summary>Rows that were known with the same content.</summary>
    public int Repeated { get; init; }

    /// <summary>Rows refused by law or covenant.</summary>
    public int Refused { get; init; }

    /// <summary>Rows that are no signal.</summary>
    public int Invalid { get; init; }

    /// <summary>Rows whose reference was used for another content.</summary>
    public int Conflicting { get; init; }

    /// <summary>Rows with an error or a notice, but for those that are always kept; null for a file from before they were bounded.</summary>
    public int? Flawed { get; init; }

    /// <summary>Rows that need the partner's eye and are only counted.</summary>
    public int NotKept => Flawed is { } flawed ? Math.Max(0, flawed - DeliveryStore.MostKept) + Math.Max(0, Repeated - DeliveryStore.MostKept) : 0;

    /// <summary>Why reading stopped early; null when it did not.</summary>
    public string? Failure { get; init; }
}
