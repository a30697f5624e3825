using System.Text.Json.Serialization;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>All that a partner may know of its signal: the receipt, its own withdrawal, and codes whose weekly moment has passed (FB-01, FB-02).</summary>
internal sealed record SignalAnswer : ReceiptAnswer
{
    public SignalAnswer(ReceiptRow receipt, DateTimeOffset? withdrawnAt, IEnumerable<FeedbackRow> feedback)
        : base(receipt)
    {
        WithdrawnAt = withdrawnAt is { } at ? Instant(at) : null;
        Feedback = [.. feedback.Select(row => new FeedbackAnswer(row.Code, Instant(row.ReadyAt)))];
    }

    [JsonPropertyName("ingetrokkenOp")]
    public string? WithdrawnAt { get; }

    [JsonPropertyName("terugkoppelingen")]
    public IReadOnlyList<FeedbackAnswer> Feedback { get; }

    internal sealed record FeedbackAnswer(string Code, [property: JsonPropertyName("vanaf")] string ReadyAt);
}
