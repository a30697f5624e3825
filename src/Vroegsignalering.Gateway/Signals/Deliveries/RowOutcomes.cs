using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Outcomes of rows as they are counted and kept: rows that were simply accepted are only counted (IN-10).</summary>
internal static class RowOutcomes
{
    public static DeliveryCounts Count(this IReadOnlyCollection<RowOutcome> rows)
    {
        var counts = rows.CountBy(row => row.Outcome).ToDictionary();
        return new DeliveryCounts(
            rows.Count,
            counts.GetValueOrDefault(RowOutcome.Accepted),
            counts.GetValueOrDefault(RowOutcome.Repeated),
            counts.GetValueOrDefault(RowOutcome.Refused),
            counts.GetValueOrDefault(RowOutcome.Invalid),
            counts.GetValueOrDefault(RowOutcome.Conflicting),
            rows.Count(row => row.Errors.Count > 0 && !row.TellsRefusal));
    }

    public static DeliveryRow ToRow(this RowOutcome row) => new()
    {
        RowNumber = row.Row,
        Outcome = row.Outcome,
        SignalId = row.Signal,
        RefusalId = row.Refusal,
        IsAlwaysKept = row.TellsRefusal,
        Errors = KeptErrors.Write(row.Errors),
    };

    public static RowOutcome ToOutcome(this DeliveryRow row) => new(row.RowNumber, row.Outcome, KeptErrors.Read(row.Errors))
    {
        Signal = row.SignalId,
        Refusal = row.RefusalId,
    };
}
