using System.Text.Json.Serialization;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A file and how far it is.</summary>
internal sealed record DeliveryAnswer(
    Guid Id,
    [property: JsonPropertyName("formaat")] string Format,
    [property: JsonPropertyName("ontvangenOp")] string StartedAt,
    [property: JsonPropertyName("voltooidOp")] string? FinishedAt,
    [property: JsonPropertyName("afgebroken")] string? Failure,
    [property: JsonPropertyName("aantallen")] DeliveryCountsAnswer Counts,
    [property: JsonPropertyName(DeliveryAnswer.NotShown)] int RowsNotShown)
{
    /// <summary>How many rows that need an eye are counted only.</summary>
    public const string NotShown = "regelsNietGetoond";

    /// <summary>The line broke, or the gateway that read the file ended.</summary>
    public const string Interrupted = "afgebroken";

    // A gateway that ended tells nobody: a file of which nothing was committed for this long is no longer read. A client that
    // sends so little is cut off long before by the server's least rate.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public DeliveryAnswer(Delivery delivery, DateTimeOffset now)
        : this(
            delivery.DeliveryId.Value,
            delivery.Format,
            ReceiptAnswer.Instant(delivery.StartedAt),
            delivery.FinishedAt is { } at ? ReceiptAnswer.Instant(at) : null,
            delivery.Failure ?? (delivery.FinishedAt is null && now - delivery.AdvancedAt > Patience ? Interrupted : null),
            new DeliveryCountsAnswer(
                delivery.Total, delivery.Accepted, delivery.Repeated, delivery.Refused, delivery.Invalid, delivery.Conflicting),
            delivery.NotKept)
    {
    }
}
