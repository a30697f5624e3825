using System.Text.Json;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Outcomes of rows as they are counted and kept: rows that were simply accepted are only counted (IN-10).</summary>
internal static class RowOutcomes
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    public static DeliveryCounts Count(this IReadOnlyCollection<RowOutcome> rows)
    {
        var counts = rows.CountBy(row => row.Outcome).ToDictionary();
        return new DeliveryCounts(
            rows.Count,
            counts.GetValueOrDefault(RowOutcome.Accepted),
            counts.GetValueOrDefault(RowOutcome.Repeated),
            counts.GetValueOrDefault(RowOutcome.Refused),
            counts.GetValueOrDefault(RowOutcome.Invalid),
            counts.GetValueOrDefault(RowOutcome.Conflicting));
    }

    public static DeliveryRow ToRow(this RowOutcome row) => new()
    {
        RowNumber = row.Row,
        Outcome = row.Outcome,
        SignalId = row.Signal,
        RefusalId = row.Refusal,
        Errors = JsonSerializer.Serialize(row.Errors, Wire),
    };

    public static RowOutcome ToOutcome(this DeliveryRow row) =>
        new(row.RowNumber, row.Outcome, JsonSerializer.Deserialize<FieldError[]>(row.Errors, Wire)!)
        {
            Signal = row.SignalId,
            Refusal = row.RefusalId,
        };
}
