using System.Text;
using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>A crisis that proves to be about somebody else: a task on the address of its signal again, with the term it had (CR-06, CR-11).</summary>
internal static class SeparatedCrisis
{
    /// <summary>Splits what the match had joined: each crisis goes on in the task that was made for it, and one that is over ends up there.</summary>
    /// <returns>The task that is to be offered anew; null when no crisis runs, or when it never left its address.</returns>
    public static async Task<TaskRow?> SaveAsync(Session session, SignalRow signal, MatchingWork work)
    {
        if (await TermStore.OfSignalAsync(session, signal.Tenant, signal.SignalId) is not { } term) return null;
        var reopened = CrisisTaskLife.Reopen(term.ToRule());
        var holder = (await TaskStore.TakeAsync(session, signal.Tenant, [term.TaskId])).Single();
        if (holder.CaseId is null) return null;
        if (reopened.IsOpen) await TimerStore.RearmAsync(session, term);

        var others = (await TermStore.OfTasksAsync(session, signal.Tenant, [holder.TaskId])).Where(other => other != term).ToList();
        var (task, isNew) = others.Count == 0 ? (holder, false) : await SplitAsync(session, (holder, term, others), work);
        var own = term.With(reopened, work.Now) with { TaskId = task.TaskId };
        var freed = (reopened.IsOpen ? Released(task, signal, work) : Apart(task, signal, work)).Showing([own]);
        if (isNew) await TaskStore.AddAsync(session, [freed]);
        else await TaskStore.SaveAsync(session, [freed]);
        if (task.TaskId != holder.TaskId) await TermStore.HandOverAsync(session, term, (task.TaskId, signal.SignalId));
        await TermStore.SaveAsync(session, own);
        await TimerStore.SetAsync(session, Deadlines.OfChanged([freed]));
        return reopened.IsOpen ? freed : null;
    }

    // The task of the household may be the very one that was made for this crisis: then the others go on in one of theirs.
    private static async Task<(TaskRow Task, bool IsNew)> SplitAsync(
        Session session, (TaskRow Holder, TaskTerm Term, List<TaskTerm> Others) at, MatchingWork work)
    {
        var told = at.Holder.WithNotice(TaskNotices.MatchUndone) with { ModifiedAt = work.Now };
        if (at.Holder.Origin != at.Term.SignalId.Value)
        {
            await TaskStore.SaveAsync(session, [told.Showing(at.Others)]);
            return await MadeForAsync(session, at.Holder, at.Term.SignalId);
        }

        var (stays, isNew) = await MadeForAsync(session, told, at.Others[0].SignalId);
        if (isNew) await TaskStore.AddAsync(session, [stays.Showing(at.Others)]);
        else await TaskStore.SaveAsync(session, [stays.Showing(at.Others)]);
        foreach (var other in at.Others) await TermStore.HandOverAsync(session, other, (stays.TaskId, other.SignalId));
        return (at.Holder, false);
    }

    // As far along as the task it comes out of; a correction took over the task of an earlier signal, and has none that was made for it.
    private static async Task<(TaskRow Task, bool IsNew)> MadeForAsync(Session session, TaskRow holder, SignalId signal)
    {
        var made = (await TaskStore.OfOriginsAsync(session, holder.Tenant, [signal])).SingleOrDefault();
        var row = holder with { TaskId = made?.TaskId ?? TaskId.New(), Origin = signal.Value, Version = made?.Version ?? 1, Reason = made?.Reason ?? holder.Reason };
        return (row, made is null);
    }

    // Nobody's household any more, where the signal has it; what ended it stands, and goes to nobody again.
    private static TaskRow Apart(TaskRow task, SignalRow signal, MatchingWork work) => task.WithNotice(TaskNotices.MatchUndone) with
    {
        CaseId = null,
        HouseholdId = null,
        AddressKey = signal.AddressKey,
        ModifiedAt = work.Now,
        FirstConversationOn = null,
        Result = null,
    };

    // What was begun was begun with others, so whoever gets it is offered it anew.
    private static TaskRow Released(TaskRow task, SignalRow signal, MatchingWork work)
    {
        var address = SignalJson.Read(Encoding.UTF8.GetBytes(signal.Body)).Address;
        var owner = Routing.Choose(new RoutingRequest(address, signal.ArrivedOn, Crisis: true), work.Municipality.Teams);
        var facts = new PriorityFacts(Crisis: true, MinorsPresent: false, Partners: 1, Math.Max(0, work.Today.DayNumber - signal.ArrivedOn.DayNumber));
        var priority = Priority.Of(facts, work.Settings.Case.Weights);
        var told = task.OfferedAt is null ? task : task.WithNotice(TaskNotices.MatchUndone);
        return (signal.WithdrawnAt is null ? told : told.WithNotice(TaskNotices.ConfirmWithdrawal)) with
        {
            CaseId = null,
            HouseholdId = null,
            AddressKey = signal.AddressKey,
            Status = OutreachTaskStatus.Requested,
            StatusReason = null,
            BusinessStatus = TaskProgress.Offered,
            TeamId = owner.Team,
            TeamReason = owner.Reason.ToString(),
            Priority = priority.Wire,
            Explanation = priority.ToJson(),
            ModifiedAt = work.Now,
            OfferedAt = null,
            FirstConversationOn = null,
            Ending = null,
            Result = null,
            ClosedAt = null,
        };
    }
}
