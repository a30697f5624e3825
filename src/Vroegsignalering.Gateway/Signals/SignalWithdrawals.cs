using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A partner withdraws its signal: closed when nobody took it up yet, else its worker is told; a crisis stands until a human confirms (RE-01).</summary>
internal sealed class SignalWithdrawals(GatewayDatabase database, MessagePolicies policies)
{
    /// <summary>Takes the withdrawal in; the same answer when it comes again, null when the partner has no such signal.</summary>
    public async Task<WithdrawalAnswer?> TakeAsync(PartnerCall call, SignalId id, WithdrawalReason reason) =>
        await policies.Contention.ExecuteAsync(
            async token => await database.InTransactionAsync(session => SaveAsync(session, call, id, reason), token), CancellationToken.None);

    private static async Task<WithdrawalAnswer?> SaveAsync(Session session, PartnerCall call, SignalId id, WithdrawalReason reason)
    {
        if (await SignalStore.FindOwnAsync(session, call.Partner, id) is not { } own
            || await SignalStore.FindAsync(session, own.Tenant, id) is not { } signal)
        {
            return null;
        }

        if (signal.WithdrawnAt is null)
        {
            await SaveAsync(session, call, signal, reason);
        }

        return new WithdrawalAnswer(id.Value, signal.Reference, ReceiptAnswer.Instant(signal.WithdrawnAt ?? call.At));
    }

    private static async Task SaveAsync(Session session, PartnerCall call, SignalRow signal, WithdrawalReason reason)
    {
        // A correction that says it is no crisis still holds the term of the one it corrects (RE-04).
        var term = await TermStore.OfSignalAsync(session, signal.Tenant, signal.SignalId);
        var outcome = Withdrawal.Decide(reason, StatusOf(signal), signal.Crisis || term?.ToRule() is { IsOpen: true });
        await outcome.Match(
            close => SignalStore.MoveAsync(session, signal.Tenant, [signal.SignalId],
                new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[close.As], call.At, SignalRow.Withdrawal)),
            _ => TellAsync(session, signal, TaskNotices.Withdrawn, call.At),
            _ => TellAsync(session, signal, TaskNotices.ConfirmWithdrawal, call.At),
            _ => Task.CompletedTask);
        await SignalStore.WithdrawAsync(session, signal.Tenant, signal.SignalId, (WithdrawalReasons.Of(reason), call.At));
        await LogStore.AddAsync(session, [LogLine(signal, reason, call.Operation)], call.At);
    }

    // What is to be confirmed is so on a crisis task only; other work of the household is told that part of it is gone.
    private static async Task TellAsync(Session session, SignalRow signal, string notice, DateTimeOffset now)
    {
        foreach (var task in await TaskStore.OpenOfSignalsAsync(session, signal.Tenant, [signal.SignalId]))
        {
            var code = task.Kind == OutreachTaskKind.Crisis ? notice : TaskNotices.Withdrawn;
            await TaskStore.NotifyAsync(session, task.WithNotice(code) with { ModifiedAt = now });
        }
    }

    private static SignalStatus StatusOf(SignalRow signal) => DdasCodes.V12.Statuses.Single(status => status.Value == signal.Status).Key;

    private static LogEntry LogLine(SignalRow signal, WithdrawalReason reason, Operation operation) => new()
    {
        Tenant = signal.Tenant,
        Activity = ProcessingActivity.SignalChanged,
        Basis = new LegalBasis(signal.LegalArticle, signal.CovenantId),
        Subject = signal.SignalId.Value,
        Outcome = $"ingetrokken:{WithdrawalReasons.Of(reason)}",
        RuleVersion = signal.RuleVersion,
        Operation = operation,
    };
}
