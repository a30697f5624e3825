namespace Vroegsignalering.Domain.Insight;

/// <summary>A log line as it stands in the store.</summary>
public sealed record LogLine
{
    /// <summary>Identifies it; ids are in order of time.</summary>
    public required Guid LineId { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The commitment made at writing, thirty-two bytes.</summary>
    public required ReadOnlyMemory<byte> Commitment { get; init; }

    /// <summary>The nonce; empty after purging.</summary>
    public ReadOnlyMemory<byte> Nonce { get; init; }

    /// <summary>What it says; null after purging.</summary>
    public LogPayload? Payload { get; init; }

    /// <summary>Whether it still is what was written (LO-02).</summary>
    public LogLineState State =>
        Payload is null ? LogLineState.Purged : GivesCommitment(Payload) ? LogLineState.Intact : LogLineState.Altered;

    private bool GivesCommitment(LogPayload payload)
    {
        try
        {
            return LogCommitment.Of(payload, Nonce.Span).AsSpan().SequenceEqual(Commitment.Span);
        }
        catch (ArgumentException)
        {
            // A text that has no canonical form was never written by us.
            return false;
        }
    }
}
