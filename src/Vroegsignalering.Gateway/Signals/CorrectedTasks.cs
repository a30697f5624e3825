using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Gateway.Outreach.Steps;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What a correction does to the open tasks of the signal it corrects: their worker is told, a crisis term that runs goes on (RE-04).</summary>
internal static class CorrectedTasks
{
    private const string CalledBack = "gecorrigeerd";

    /// <summary>Carries the correction through.</summary>
    /// <returns>The task in which a term runs on under the correction; null when there is none.</returns>
    public static async Task<TaskRow?> ApplyAsync(Session session, SignalDraft draft, IntakeContext context)
    {
        var tasks = await TaskStore.OpenOfSignalsAsync(session, draft.Row.Tenant, [draft.Gated.Replaced!.SignalId]);
        IReadOnlyList<TaskId> ids = [.. tasks.Select(task => task.TaskId)];
        var terms = (await TermStore.OfTasksAsync(session, draft.Row.Tenant, ids)).ToLookup(term => term.TaskId);
        var standing = (await PlaceStore.SignalsAsync(session, draft.Row.Tenant, ids)).ToLookup(signal => signal.TaskId);
        TaskRow? succeeded = null;
        foreach (var task in tasks)
        {
            var told = task.WithNotice(NoticeFor(task, draft)) with { ModifiedAt = context.Now };
            var left = IsLeft(task, draft) && !standing[task.TaskId].Any() ? CallBack(told) : told;
            succeeded = await SucceedAsync(session, left, [.. terms[task.TaskId]], (draft, context)) ?? succeeded;
        }

        foreach (var left in tasks.DistinctBy(task => task.CaseId)) await CloseAsync(session, left, (draft, context));
        return succeeded;
    }

    // A case from which the last task goes is closed like any other; where the correction leads back to it, it opens again (CA-01).
    private static async Task CloseAsync(Session session, TaskRow left, (SignalDraft Draft, IntakeContext Context) by)
    {
        if (left.CaseId is not { } id || !await ClosedCase.SaveAsync(session, (left.Tenant, id), TaskEnd.Corrected, by.Context.Now)) return;
        await LogStore.AddAsync(session, [TaskLog.Line(left, ProcessingActivity.SignalChanged, ClosedCase.Outcome, by.Context.Operation)], by.Context.Now);
    }

    private static async Task<TaskRow?> SucceedAsync(
        Session session, TaskRow task, IReadOnlyList<TaskTerm> terms, (SignalDraft Draft, IntakeContext Context) by)
    {
        var term = terms.FirstOrDefault(one => one.SignalId == by.Draft.Gated.Replaced!.SignalId);
        var succession = CrisisTaskLife.Succeed([.. terms.Select(one => one.ToRule())], by.Draft.Gated.Replaced!.SignalId);
        if (term is null || succession == TermSuccession.Anew)
        {
            await TaskStore.SaveAsync(session, [task]);
            return null;
        }

        var released = Released(task, by.Draft, by.Context);
        var successor = succession == TermSuccession.SameTask ? released : Split(released, term, by.Draft, CrisisTasks.OwnerOf(by.Draft, by.Context));
        await TaskStore.SaveAsync(session, [succession == TermSuccession.SameTask ? successor : task.Showing([.. terms.Where(one => one != term)])]);
        await TaskStore.AddAsync(session, succession == TermSuccession.OwnTask ? [successor] : []);
        await TermStore.HandOverAsync(session, term, (successor.TaskId, by.Draft.Row.SignalId));
        await TimerStore.SetAsync(session, Deadlines.OfChanged([successor]));
        return successor;
    }

    // On the address of the correction, until that is matched: the household found before may be another one (CR-11).
    private static TaskRow Released(TaskRow task, SignalDraft draft, IntakeContext context) =>
        (task with
        {
            CaseId = null,
            HouseholdId = null,
            Reason = draft.Gated.IsCrisis ? CrisisTasks.ReasonOf(draft.Gated) : task.Reason,
        }).MovedTo(draft.Row.AddressKey, CrisisTasks.OwnerOf(draft, context));

    private static TaskRow Split(TaskRow released, TaskTerm term, SignalDraft draft, Assignment owner) => (released with
    {
        TaskId = TaskId.New(),
        Origin = draft.Row.SignalId.Value,
        TeamId = owner.Team,
        TeamReason = owner.Reason.ToString(),
        Status = OutreachTaskStatus.Requested,
        StatusReason = null,
        BusinessStatus = TaskProgress.Offered,
        AuthoredAt = draft.Row.ReceivedAt,
        OfferedAt = null,
        FirstConversationOn = null,
        Version = 1,
    }).Showing([term]);

    private static string NoticeFor(TaskRow task, SignalDraft draft) =>
        task.Kind == OutreachTaskKind.Crisis && draft.Gated.Correction is CorrectionOutcome.Replaces { EndsCrisis: true }
            ? TaskNotices.NoCrisisAfterAll
            : TaskNotices.Corrected;

    // Nothing but the corrected signal led to this address, and nobody has begun: the correction makes a task where it leads.
    private static bool IsLeft(TaskRow task, SignalDraft draft) =>
        task.Kind == OutreachTaskKind.Outreach
        && draft.Row.AddressKey != draft.Gated.Replaced!.AddressKey
        && TaskLife.NextOf(task.Status).Contains(OutreachTaskStatus.Cancelled);

    private static TaskRow CallBack(TaskRow task) =>
        task with { Status = OutreachTaskStatus.Cancelled, StatusReason = CalledBack, ClosedAt = task.ModifiedAt };
}
