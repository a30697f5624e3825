using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>What would become of a file: counts, and the first thousand rows that need an eye.</summary>
internal sealed record DeliveryCheckAnswer(
    [property: JsonPropertyName("afgebroken")] string? Failure,
    [property: JsonPropertyName("aantallen")] DeliveryCountsAnswer Counts,
    [property: JsonPropertyName("regels")] IReadOnlyList<RowAnswer> Rows,
    [property: JsonPropertyName(DeliveryAnswer.NotShown)] int RowsNotShown);
