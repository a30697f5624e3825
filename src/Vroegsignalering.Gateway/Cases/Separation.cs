using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Gateway.Outreach.Steps;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Takes a signal, which the caller has locked, out of its case again: it is about somebody else (MA-08, RE-05).</summary>
internal static class Separation
{
    /// <summary>Why a task was called back, as a code.</summary>
    public const string CalledBack = "koppeling-ongedaan";

    /// <summary>Its crisis goes back to its address; a task that no other signal carries is called back, and a case that is left empty closes.</summary>
    /// <returns>The tasks that are to be offered anew.</returns>
    public static async Task<IReadOnlyList<TaskRow>> SaveAsync(Session session, SignalRow signal, MatchingWork work)
    {
        // Household first, then every task in the order of everybody.
        await CaseStore.LockHouseholdsOfAsync(session, work.Tenant, [signal.SignalId]);
        await TaskStore.OpenOfSignalsAsync(session, work.Tenant, [signal.SignalId]);
        await TaskStore.FreeOriginAsync(session, work.Tenant, signal.SignalId);
        var freed = await SeparatedCrisis.SaveAsync(session, signal, work);
        if (await CaseStore.DetachAsync(session, work.Tenant, signal.SignalId) is { } left
            && await CaseStore.FindAsync(session, work.Tenant, left) is { ClosedAt: null } open)
        {
            await LeaveAsync(session, (signal, open), work);
        }

        return freed is null ? [] : [freed];
    }

    private static async Task LeaveAsync(Session session, (SignalRow Signal, CaseRow Case) left, MatchingWork work)
    {
        var facts = await SignalStore.FactsOfCasesAsync(session, work.Tenant, [left.Case.CaseId]);
        CaseSignal[] signals = [.. facts.Select(one => HouseholdWork.SignalOf(one, work.Calendar))];
        var tasks = await TaskStore.OpenOfAsync(session, work.Tenant, [left.Case.CaseId], []);
        if (signals.Length > 0)
        {
            var priority = await PriorityAsync(session, left.Case, (signals, tasks), work);
            await CaseStore.SaveAsync(session, [left.Case with { Priority = priority.Wire, Explanation = priority.ToJson() }]);
            tasks = [.. tasks.Select(task => task with { Priority = priority.Wire, Explanation = priority.ToJson() })];
        }

        await TaskStore.SaveAsync(session, [.. tasks.Select(task => After(task, signals, work.Now))]);
        if (await ClosedCase.SaveAsync(session, (work.Tenant, left.Case.CaseId), TaskEnd.Corrected, work.Now))
        {
            await LogStore.AddAsync(session, [ClosedLine(left, work)], work.Now);
        }
    }

    private static async Task<Priority> PriorityAsync(
        Session session, CaseRow row, (CaseSignal[] Signals, List<TaskRow> Tasks) left, MatchingWork work)
    {
        var members = (await RegisterStore.MembersAsync(session, work.Tenant, [row.HouseholdId], work.Today))[row.HouseholdId];
        var minors = HouseholdFacts.HasMinor(members.Select(member => member.Person.Born), work.Today);
        var crisis = left.Tasks.Any(task => task.Kind == OutreachTaskKind.Crisis);
        return Priority.Of(PriorityFacts.Of(left.Signals, crisis, minors, work.Today), work.Settings.Case.Weights);
    }

    // Not a step of TaskLife: whoever began, began with the wrong household, and there is no ground to go on there.
    private static TaskRow After(TaskRow task, CaseSignal[] signals, DateTimeOffset now)
    {
        var told = task.WithNotice(TaskNotices.MatchUndone) with { ModifiedAt = now };
        CaseSignal[] regular = [.. signals.Where(signal => !signal.Crisis)];
        if (task.Kind == OutreachTaskKind.Crisis) return told;
        if (regular.Length == 0) return told with { Status = OutreachTaskStatus.Cancelled, StatusReason = CalledBack, ClosedAt = now };
        var lastDay = regular.Min(signal => signal.LastDay);
        return told with { LastDay = lastDay, WorkLastDay = lastDay, Reason = CaseChanges.OccasionOf(signals.Length) };
    }

    private static LogEntry ClosedLine((SignalRow Signal, CaseRow Case) left, MatchingWork work) => new()
    {
        Tenant = work.Tenant,
        Activity = ProcessingActivity.DecisionOverridden,
        Basis = new LegalBasis(left.Signal.LegalArticle, left.Signal.CovenantId),
        Subject = left.Case.HouseholdId.Value,
        Outcome = ClosedCase.Outcome,
        RuleVersion = left.Signal.RuleVersion,
        Operation = work.Operation,
    };
}
