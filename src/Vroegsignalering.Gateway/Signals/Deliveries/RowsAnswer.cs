using System.Text.Json.Serialization;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A page of rows; where the next one begins, null on the last.</summary>
internal sealed record RowsAnswer(
    [property: JsonPropertyName("regels")] IReadOnlyList<RowAnswer> Rows, [property: JsonPropertyName("volgende")] string? Next);
