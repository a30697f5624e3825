using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>Takes a file in while it comes in: part by part, the outcome of each row committed with its signal (IN-10).</summary>
internal sealed class DeliveryIntake(GatewayDatabase database, SignalIntake intake, OutboxBell bell, TimeProvider time)
{
    /// <summary>Takes every row in. When the line breaks half-way, what was committed stands; sending the file again is harmless (IN-08).</summary>
    public async Task<DeliveryAnswer> TakeAsync(PartnerCall call, DeliverySource source, CancellationToken aborted)
    {
        var delivery = new Delivery { DeliveryId = DeliveryId.New(), Partner = call.Partner, Format = source.Format, StartedAt = call.At };
        await database.InTransactionAsync(session => DeliveryStore.StartAsync(session, delivery), aborted);
        using var hold = bell.Regular.Enter();
        var file = new IntakeBatch(call.Partner, [], call.Operation) { Delivery = delivery.DeliveryId };
        var failure = (string?)DeliveryAnswer.Interrupted;
        try
        {
            await source.InPartsAsync(aborted).StoreAsync(part => intake.TakeAsync(Part(file, part), aborted));
            failure = source.Failure;
        }
        finally
        {
            await database.InTransactionAsync(
                session => DeliveryStore.FinishAsync(session, delivery.DeliveryId, time.GetUtcNow(), failure), CancellationToken.None);
        }

        var finished = await database.ReadAsync(session => DeliveryStore.FindAsync(session, call.Partner, delivery.DeliveryId), aborted);
        return new DeliveryAnswer(finished!, time.GetUtcNow());
    }

    /// <summary>What would become of the rows; nothing is stored and no earlier signal is read (FB-02).</summary>
    public async Task<DeliveryCheckAnswer> CheckAsync(PartnerCall call, DeliverySource source, CancellationToken aborted)
    {
        var counts = new DeliveryCounts(0, 0, 0, 0, 0, 0, 0);
        var (shown, needing) = (new List<RowOutcome>(), 0);
        await foreach (var part in source.InPartsAsync(aborted))
        {
            var steps = await intake.CheckAsync(call.Batch(part), aborted);
            List<RowOutcome> rows = [.. steps.Select((step, place) => RowOutcome.Of(part[place].Row!.Value, step))];
            counts = counts.Plus(rows.Count());
            needing += rows.Count(row => row.NeedsAnEye);
            shown.AddRange(rows.Where(row => row.NeedsAnEye).Take(DeliveryStore.MostKept - shown.Count));
        }

        return new DeliveryCheckAnswer(source.Failure, new DeliveryCountsAnswer(counts), [.. shown.Select(row => new RowAnswer(row))], needing - shown.Count);
    }

    private IntakeBatch Part(IntakeBatch file, IReadOnlyList<ArrivedSignal> part) => file with
    {
        Signals = part,
        Beside = (session, answers) =>
        {
            List<RowOutcome> rows = [.. answers.Select((answer, place) => OutcomeOf(file, part[place].Row!.Value, answer))];
            return DeliveryStore.AdvanceAsync(
                session, (file.Delivery!.Value, time.GetUtcNow()), rows.Count(), [.. rows.Where(row => row.NeedsAnEye).Select(RowOutcomes.ToRow)]);
        },
    };

    private static RowOutcome OutcomeOf(IntakeBatch file, int row, IntakeAnswer answer)
    {
        var outcome = RowOutcome.Of(row, answer);
        return outcome with { TellsRefusal = outcome.Refusal is not null && file.Crises.IsToldBy(row) };
    }
}
