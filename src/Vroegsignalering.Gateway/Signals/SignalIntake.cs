using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Step 3 of the way of a crisis signal: the gate, then one transaction with signal, receipt, log line, crisis task and message.</summary>
internal sealed class SignalIntake(
    GatewayDatabase database, TenantDirectory tenants, WorkingDays calendar, OutboxBell bell, GatewayMetrics metrics, MessagePolicies policies)
{
    /// <summary>Takes the messages in and answers each, in order; an answer is given only after the commit (IN-09).</summary>
    public async Task<IReadOnlyList<IntakeAnswer>> TakeAsync(IntakeBatch batch, CancellationToken cancellation)
    {
        var book = await tenants.BookAsync(cancellation);
        var gated = batch.Signals.Select(arrived => Gate(arrived, batch.Partner, book)).ToList();
        var answers = await policies.Contention.ExecuteAsync(
            async token => await database.InTransactionAsync(session => SaveAsync(session, batch, gated, book), token), cancellation);
        bell.Ring();
        Count(answers);
        return answers;
    }

    /// <summary>What would be answered, without storing anything.</summary>
    public async Task<IReadOnlyList<IntakeStep>> CheckAsync(IntakeBatch batch, CancellationToken cancellation)
    {
        var book = await tenants.BookAsync(cancellation);
        return [.. batch.Signals.Select(arrived => Gate(arrived, batch.Partner, book))];
    }

    private IntakeStep Gate(ArrivedSignal arrived, PartnerId partner, TenantBook book) => arrived.Parsed.Match<IntakeStep>(
        valid =>
        {
            var arrival = new Arrival(book.Sender(partner), DutchTime.DateOf(arrived.At));
            var outcome = CovenantGate.Decide(valid.Signal, arrival, book.RulesFor(partner, valid.Signal.Tenant, calendar));
            return outcome.Match<IntakeStep>(
                accepted => new IntakeStep.Store(new GatedSignal(arrived, valid.Signal, accepted.Signal, accepted)),
                closed => new IntakeStep.Store(new GatedSignal(arrived, valid.Signal, closed.Signal, closed)),
                refused => new IntakeStep.Refuse(arrived, valid.Signal, refused));
        },
        invalid => new IntakeStep.Reject(arrived, invalid));

    private async Task<IReadOnlyList<IntakeAnswer>> SaveAsync(
        Session session, IntakeBatch batch, IReadOnlyList<IntakeStep> steps, TenantBook book)
    {
        var refused = new Queue<IntakeAnswer>(await RefusedSignals.SaveAsync(session, batch, [.. steps.Where(step => step is not IntakeStep.Store)], book));
        var context = new IntakeContext(book, calendar, batch.Operation, policies.Now);
        List<GatedSignal> gated = [.. steps.OfType<IntakeStep.Store>().Select(step => step.Gated)];
        var taken = await AcceptedSignals.SaveAsync(session, batch, gated, context);
        var stored = new Queue<IntakeAnswer>(await RefusedSignals.AlarmConflictsAsync(session, batch, [.. gated.Zip(taken)], book));
        IReadOnlyList<IntakeAnswer> answers = [.. steps.Select(step => step is IntakeStep.Store ? stored.Dequeue() : refused.Dequeue())];
        await batch.Beside(session, answers);
        return answers;
    }

    private void Count(IReadOnlyList<IntakeAnswer> answers)
    {
        metrics.Accepted(answers.Count(answer => answer is IntakeAnswer.Accepted));
        foreach (var refused in answers.OfType<IntakeAnswer.Refused>())
        {
            metrics.Refused(refused.Code);
        }
    }
}
