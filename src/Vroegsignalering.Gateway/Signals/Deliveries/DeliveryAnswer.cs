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
    [property: JsonPropertyName("aantallen")] DeliveryCountsAnswer Counts)
{
    public DeliveryAnswer(Delivery delivery)
        : this(
            delivery.DeliveryId.Value,
            delivery.Format,
            ReceiptAnswer.Instant(delivery.StartedAt),
            delivery.FinishedAt is { } at ? ReceiptAnswer.Instant(at) : null,
            delivery.Failure,
            new DeliveryCountsAnswer(
                delivery.Total, delivery.Accepted, delivery.Repeated, delivery.Refused, delivery.Invalid, delivery.Conflicting))
    {
    }
}
