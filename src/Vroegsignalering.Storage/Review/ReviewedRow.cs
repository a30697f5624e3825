using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Review;

/// <summary>A decision that somebody made and that still stands, without what it says of a person.</summary>
public sealed record ReviewedRow
{
    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>DDAS name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The version, which is the last one.</summary>
    public required int Version { get; init; }

    /// <summary>What it says.</summary>
    public required string Outcome { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset DecidedAt { get; init; }
}
