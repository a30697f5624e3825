using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>A whitelisted code for the partner about one signal (FB-01).</summary>
public sealed record FeedbackRow
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The feedback.</summary>
    public required Guid FeedbackId { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>The partner's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The weekly moment from which the partner may read it, UTC.</summary>
    public required DateTimeOffset ReadyAt { get; init; }
}
