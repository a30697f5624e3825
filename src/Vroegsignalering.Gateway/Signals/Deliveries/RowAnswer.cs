using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A row of a file as the partner reads it.</summary>
internal sealed record RowAnswer(
    [property: JsonPropertyName("regel")] int Row,
    [property: JsonPropertyName("uitkomst")] string Outcome,
    [property: JsonPropertyName("signaal")] Guid? Signal,
    [property: JsonPropertyName("weigering")] Guid? Refusal,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<FieldError> Errors)
{
    public RowAnswer(RowOutcome row)
        : this(row.Row, row.Outcome, row.Signal?.Value, row.Refusal?.Value, row.Refusal is null ? row.Errors : [.. row.Errors, SignalAnswers.Alarmed])
    {
    }
}
