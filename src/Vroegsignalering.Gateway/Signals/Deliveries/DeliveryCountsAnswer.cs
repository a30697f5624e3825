using System.Text.Json.Serialization;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>How the rows of a file fared so far.</summary>
internal sealed record DeliveryCountsAnswer(
    [property: JsonPropertyName("regels")] int Total,
    [property: JsonPropertyName(RowOutcome.Accepted)] int Accepted,
    [property: JsonPropertyName(RowOutcome.Repeated)] int Repeated,
    [property: JsonPropertyName(RowOutcome.Refused)] int Refused,
    [property: JsonPropertyName(RowOutcome.Invalid)] int Invalid,
    [property: JsonPropertyName(RowOutcome.Conflicting)] int Conflicting)
{
    public DeliveryCountsAnswer(DeliveryCounts counts)
        : this(counts.Total, counts.Accepted, counts.Repeated, counts.Refused, counts.Invalid, counts.Conflicting)
    {
    }
}
