using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Signals;
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

    /// <summary>What the partner of the signal may learn of the status, at the next weekly moment (FB-01, FB-02).</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="secrecy">Whether the person asked for secrecy.</param>
    /// <param name="decidedAt">When that was decided, UTC.</param>
    public static FeedbackRow Of(SignalRow signal, SignalStatus status, bool secrecy, DateTimeOffset decidedAt) => new()
    {
        Tenant = signal.Tenant,
        FeedbackId = Guid.CreateVersion7(),
        Partner = signal.Partner,
        SignalId = signal.SignalId,
        Reference = signal.Reference,
        Code = FeedbackFilter.Of(status, secrecy).Wire(),
        ReadyAt = FeedbackBatch.MondayMorning.ReadyAt(decidedAt),
    };
}
