using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Signals;

/// <summary>Files of signals (leveringen): counts, and the rows that need the partner's eye (IN-10).</summary>
public static class DeliveryStore
{
    /// <summary>So many rows with errors or notices are kept of a file, and so many that were repeated: no file may fill the store.</summary>
    public const int MostKept = 1000;

    private static readonly Table<(DeliveryId Delivery, DeliveryRow Row)> Rows =
        new Table<(DeliveryId Delivery, DeliveryRow Row)>("delivery_row", "row_number")
            .Id("delivery_id", row => row.Delivery.Value)
            .Number("row_number", row => row.Row.RowNumber)
            .Text("outcome", row => row.Row.Outcome)
            .IdOrNull("signal_id", row => row.Row.SignalId?.Value)
            .IdOrNull("refusal_id", row => row.Row.RefusalId?.Value)
            .Text("errors", row => row.Row.Errors);

    /// <summary>Registers a file of which the first row is about to be read.</summary>
    public static Task StartAsync(Session session, Delivery delivery) =>
        session.ExecuteAsync(
            """
            insert into delivery (delivery_id, partner, format, started_at, advanced_at, total, accepted, repeated, refused, invalid, conflicting, flawed)
            values (@DeliveryId, @Partner, @Format, @StartedAt, @StartedAt, 0, 0, 0, 0, 0, 0, 0)
            """,
            delivery);

    /// <summary>Adds rows and counts in the transaction that commits their signals; only rows within the bounds of the file.</summary>
    public static async Task AdvanceAsync(
        Session session, (DeliveryId Id, DateTimeOffset At) delivery, DeliveryCounts counts, IReadOnlyList<DeliveryRow> rows)
    {
        // The row of the file is locked first: parts that are stored at once count one behind the other.
        var (repeated, flawed) = await session.SingleAsync<(int Repeated, int Flawed)>(
            """
            update delivery set advanced_at = @At, total = total + @Total, accepted = accepted + @Accepted, repeated = repeated + @Repeated,
              refused = refused + @Refused, invalid = invalid + @Invalid, conflicting = conflicting + @Conflicting, flawed = coalesce(flawed, 0) + @Flawed
            where delivery_id = @Id
            returning repeated, flawed
            """,
            new
            {
                delivery.Id,
                delivery.At,
                counts.Total,
                counts.Accepted,
                counts.Repeated,
                counts.Refused,
                counts.Invalid,
                counts.Conflicting,
                counts.Flawed,
            });
        var bounded = rows.Where(row => !row.IsAlwaysKept).ToLookup(row => row.IsFlawed);
        var kept = rows.Where(row => row.IsAlwaysKept)
            .Concat(bounded[true].Take(MostKept - (flawed - counts.Flawed)))
            .Concat(bounded[false].Take(MostKept - (repeated - counts.Repeated)));
        await session.InsertAsync(Rows, [.. kept.Select(row => (delivery.Id, row))]);
    }

    /// <summary>Ends the file; <paramref name="failure"/> says why reading stopped early.</summary>
    public static Task FinishAsync(Session session, DeliveryId delivery, DateTimeOffset at, string? failure) =>
        session.ExecuteAsync(
            "update delivery set finished_at = @at, failure = @failure where delivery_id = @delivery", new { delivery, at, failure });

    /// <summary>The partner's own file; null when it is not there or not the partner's.</summary>
    public static Task<Delivery?> FindAsync(Session session, PartnerId partner, DeliveryId delivery) =>
        session.SingleAsync<Delivery>("select * from delivery where delivery_id = @delivery and partner = @partner", new { delivery, partner });

    /// <summary>Rows of the file after the row number, perhaps of one outcome.</summary>
    public static Task<List<DeliveryRow>> RowsAsync(Session session, DeliveryId delivery, DeliveryRowQuery query) =>
        session.QueryAsync<DeliveryRow>(
            $"""
             select row_number, outcome, signal_id, refusal_id, errors from delivery_row
             where delivery_id = @delivery and row_number > @After {(query.Outcome is null ? "" : "and outcome = @Outcome")}
             order by row_number limit @Most
             """,
            new { delivery, query.After, query.Outcome, query.Most });
}
