using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Storage.Review;

namespace Vroegsignalering.Gateway.Review.Api;

/// <summary>A page of what waits; it names nobody.</summary>
internal sealed class QueueAnswer(DeskQueue queue, QueueRequest asked)
{
    [JsonPropertyName("totaal")]
    public int Total => queue.Total;

    [JsonPropertyName("beoordelingen")]
    public IReadOnlyList<Waiting> Items => [.. queue.Rows.Select(row => new Waiting(row))];

    [JsonPropertyName("volgende")]
    public string? Next => queue.Next is { } position ? asked.PathBehind(position) : null;

    internal sealed class Waiting(ReviewRow row)
    {
        [JsonPropertyName("signaal")]
        public Guid Signal => row.SignalId.Value;

        [JsonPropertyName("versie")]
        public int Version => row.Version;

        [JsonPropertyName("soort")]
        public string Kind => row.Kind;

        [JsonPropertyName("crisis")]
        public bool Crisis => row.Crisis;

        [JsonPropertyName("ontvangenOp")]
        public string ReceivedAt => ReceiptAnswer.Instant(row.ReceivedAt);

        [JsonPropertyName("laatsteDag")]
        public DateOnly? LastDay => row.LastDay;

        [JsonPropertyName("redenen")]
        public IReadOnlyList<string> Reasons => [.. StoredExplanation.Read(row.Explanation).Reasons.Select(reason => ReviewTexts.Of(reason).Code)];

        [JsonPropertyName("stand")]
        public string Stand => row.Outcome == ReviewOutcomes.Proposed ? Stands.Of(row.Outcome) : Stands.Open;

        [JsonPropertyName("ingetrokken")]
        public bool IsWithdrawn => row.WithdrawnAt is not null;
    }
}
