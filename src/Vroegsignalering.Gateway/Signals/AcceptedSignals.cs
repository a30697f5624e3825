using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Step 4 of the way of a crisis signal: stores what was let in: receipt, signal, crisis task, log line and outgoing message, all in the caller's transaction.</summary>
internal static class AcceptedSignals
{
    /// <summary>Stores the signals whose reference is new, and answers each in order.</summary>
    public static async Task<IReadOnlyList<IntakeAnswer>> SaveAsync(
        Session session, IntakeBatch batch, IReadOnlyList<GatedSignal> signals, IntakeContext context)
    {
        var answers = new List<IntakeAnswer>(signals.Count);
        var named = await RepeatedRefusals.ResolveAsync(session, batch.Partner, signals);
        while (answers.Count < signals.Count)
        {
            var resolved = await Corrections.ResolveAsync(session, batch.Partner, [.. named.Skip(answers.Count)]);
            answers.AddRange(await SaveResolvedAsync(session, batch, resolved, context));
        }

        await RepeatedRefusals.SettleAsync(session, batch, [.. signals.Zip(answers, Taken).OfType<(Signal, SignalId)>()]);
        return answers;
    }

    private static (Signal, SignalId)? Taken(GatedSignal gated, IntakeAnswer answer) => answer switch
    {
        IntakeAnswer.Accepted accepted => (gated.Sent, accepted.Receipt.SignalId),
        IntakeAnswer.Known known => (gated.Sent, known.Receipt.SignalId),
        _ => null,
    };

    private static async Task<IReadOnlyList<IntakeAnswer>> SaveResolvedAsync(
        Session session, IntakeBatch batch, IReadOnlyList<GatedSignal> resolved, IntakeContext context)
    {
        var drafts = resolved.Select(gated => SignalDraft.Of(gated, batch)).ToList();
        var claimed = await ClaimAsync(session, drafts);
        var fresh = drafts.Where(draft => claimed.Contains(draft.Row.SignalId)).ToList();
        await SignalStore.AddAsync(session, [.. fresh.Select(draft => draft.Row)]);
        var tasks = await TasksAsync(session, fresh, context);
        await LogStore.AddAsync(session, [.. fresh.Select(draft => LogLine(draft, context.Operation))], context.Now);
        await OutboxStore.AddAsync(session, [.. Messages(fresh, tasks, context.Now)]);
        await FeedbackStore.AddAsync(session, [.. fresh.Where(draft => draft.Row.ClosedBy is not null)
            .Select(draft => FeedbackRow.Of(draft.Row, SignalStatus.Unjustified, secrecy: false, draft.Row.ReceivedAt))]);
        var again = drafts.Where(draft => !claimed.Contains(draft.Row.SignalId));
        var known = await KnownReceipts.LoadAsync(session, batch.Partner, [.. again.Select(draft => draft.Gated.Sent)]);
        return [.. drafts.Select(draft => claimed.Contains(draft.Row.SignalId) ? new IntakeAnswer.Accepted(draft.Receipt) : known.AnswerTo(draft.Gated.Sent)!)];
    }

    // In one order for every file: two files with the same references wait for each other. Only a second round takes its locks out of that order;
    // what the database then breaks off is done again as a whole.
    private static async Task<IReadOnlySet<SignalId>> ClaimAsync(Session session, IReadOnlyList<SignalDraft> drafts)
    {
        var ordered = drafts.OrderBy(draft => draft.Row.Tenant.ToString(), StringComparer.Ordinal)
            .ThenBy(draft => draft.Row.Reference, StringComparer.Ordinal)
            .Select(draft => draft.Receipt)
            .ToList();
        var claimed = await SignalStore.ClaimAsync(session, ordered);
        return claimed.Select(place => ordered[place].SignalId).ToHashSet();
    }

    // A correction under which a term runs on has its task; every other crisis gets one (CR-02).
    private static async Task<IReadOnlyList<TaskRow>> TasksAsync(Session session, IReadOnlyList<SignalDraft> fresh, IntakeContext context)
    {
        var succeeded = await Corrections.ApplyAsync(session, fresh, context);
        var crises = fresh.Where(draft => draft.Gated.IsCrisis && !succeeded.ContainsKey(draft.Row.SignalId));
        return [.. await CrisisTasks.RaiseAsync(session, [.. crises], context), .. succeeded.Values.Where(task => task.OfferedAt is null)];
    }

    private static LogEntry LogLine(SignalDraft draft, Operation operation) => new()
    {
        Tenant = draft.Row.Tenant,
        Activity = ProcessingActivity.SignalReceived,
        Basis = draft.Gated.Basis,
        Subject = draft.Row.SignalId.Value,
        Outcome = draft.Row.ClosedBy ?? (draft.Row.Crisis ? "crisis" : "aangenomen"),
        RuleVersion = draft.Row.RuleVersion,
        Operation = operation,
    };

    // A crisis goes by its own lane and never in one message with regular signals (CR-02).
    private static IEnumerable<OutboxMessage> Messages(
        IReadOnlyList<SignalDraft> fresh, IReadOnlyList<TaskRow> tasks, DateTimeOffset now)
    {
        var open = fresh.Where(draft => draft.Row.State == SignalState.Received);
        var signals = open.GroupBy(draft => (draft.Row.Tenant, Lane: draft.Row.Crisis ? Lane.Crisis : Lane.Regular))
            .Select(group => MessageJson.ToOutbox(
                new SignalsAccepted(group.Key.Tenant.ToString(), [.. group.Select(draft => draft.Row.SignalId.Value)]), group.Key.Lane, now));
        var offers = tasks.GroupBy(task => task.Tenant)
            .Select(group => MessageJson.ToOutbox(
                new TasksReady(group.Key.ToString(), [.. group.Select(task => task.TaskId.Value)]), Lane.Crisis, now));
        return offers.Concat(signals);
    }
}
