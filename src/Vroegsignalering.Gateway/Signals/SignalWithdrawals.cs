using System.Text.Json;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A partner withdraws its signal: closed when nobody took it up yet, else its worker is told; a crisis stands until a human confirms (RE-01).</summary>
internal sealed class SignalWithdrawals(GatewayDatabase database, OutboxBell bell)
{
    private const string ClosedBy = "ingetrokken";

    /// <summary>What the worker of a regular task reads: part of the arrears is withdrawn.</summary>
    public const string Notice = "ingetrokken";

    /// <summary>What the worker of a crisis task reads: find out whether the threat is really over (CR-08).</summary>
    public const string CrisisNotice = "intrekking-bevestigen";

    /// <summary>Takes the withdrawal in; the same answer when it comes again, null when the partner has no such signal.</summary>
    public async Task<WithdrawalAnswer?> TakeAsync(PartnerCall call, SignalId id, WithdrawalReason reason)
    {
        var answer = await database.InTransactionAsync(session => SaveAsync(session, call, id, reason), CancellationToken.None);
        bell.Ring();
        return answer;
    }

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
        var outcome = Withdrawal.Decide(reason, StatusOf(signal), signal.Crisis);
        await outcome.Match(
            close => SignalStore.MoveAsync(session, signal.Tenant, [signal.SignalId],
                new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[close.As], call.At, ClosedBy)),
            _ => TellAsync(session, signal, call.At),
            _ => TellAsync(session, signal, call.At),
            _ => Task.CompletedTask);
        await SignalStore.WithdrawAsync(session, signal.Tenant, signal.SignalId, (WithdrawalReasons.Of(reason), call.At));
        await LogStore.AddAsync(session, [LogLine(signal, reason, call.Operation)], call.At);
    }

    private static async Task TellAsync(Session session, SignalRow signal, DateTimeOffset now)
    {
        var tasks = await TaskStore.OpenOfSignalAsync(session, signal.Tenant, signal.SignalId);
        foreach (var task in tasks)
        {
            var notice = task.Kind == OutreachTaskKind.Crisis ? CrisisNotice : Notice;
            await TaskStore.NotifyAsync(session, task with { Notices = With(task.Notices, notice), ModifiedAt = now });
        }

        if (tasks.Count > 0)
        {
            var message = new TasksReady(signal.Tenant.ToString(), [.. tasks.Select(task => task.TaskId.Value)]);
            await OutboxStore.AddAsync(session, [MessageJson.ToOutbox(message, signal.Crisis ? Lane.Crisis : Lane.Regular, now)]);
        }
    }

    private static string With(string notices, string notice) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(notices)!.Append(notice).Distinct());

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
