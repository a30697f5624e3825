using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Turns the plan of a household into rows.</summary>
internal static class CaseChanges
{
    private const string Joined = "samengevoegd";
    private const string LegalArticle = "Wgs art. 4 lid 1";
    private const string TermRule = "regulier-28";

    public static CaseChange Of(HouseholdWork household, CasePlan plan, MatchingWork work)
    {
        var row = CaseOf(household, plan, work);
        return new CaseChange(row, plan)
        {
            IsChangedCase = household.Current is { } stored && plan.Step is not CaseStep.Open && stored != row,
            Attached = [.. household.Matches.Select(match => new AttachedSignal(work.Tenant, row.CaseId, match.Row.SignalId, work.Now))],
            NewTask = plan.Outreach is OutreachStep.Create create ? OutreachTaskOf(household, row, plan, (create, work)) : null,
            ChangedTasks = [.. household.Tasks.Select(task => (Old: task, New: Change(task, row, plan, work)))
                .Where(pair => pair.Old != pair.New)
                .Select(pair => pair.New with { ModifiedAt = work.Now })],
        };
    }

    private static CaseRow CaseOf(HouseholdWork household, CasePlan plan, MatchingWork work)
    {
        var coordinatorDue = plan.CoordinatorAlarmOn ?? household.Current?.CoordinatorDue ?? work.Today;
        var opened = new CaseRow
        {
            Tenant = work.Tenant,
            CaseId = CaseId.New(),
            HouseholdId = household.Id,
            OpenedAt = work.Now,
            CoordinatorDue = coordinatorDue,
            TeamId = plan.Owner.Team,
            Priority = plan.Priority.Wire,
            Explanation = plan.Priority.ToJson(),
        };
        return plan.Step is CaseStep.Open ? opened : household.Current! with
        {
            ClosedAt = null,
            Result = null,
            CoordinatorDue = coordinatorDue,
            Priority = opened.Priority,
            Explanation = opened.Explanation,
        };
    }

    // What every open task of the household takes over, and what the plan says of this one.
    private static TaskRow Change(TaskRow task, CaseRow row, CasePlan plan, MatchingWork work)
    {
        var shared = task with
        {
            CaseId = row.CaseId,
            HouseholdId = row.HouseholdId,
            Priority = plan.Priority.Wire,
            Explanation = plan.Priority.ToJson(),
        };
        var joined = plan.Outreach is OutreachStep.Join join && join.Task == task.TaskId
            ? shared with { LastDay = join.LastDay, WorkLastDay = join.LastDay, Reason = "meervoudig" }
            : shared;
        return plan.Crisis.Aggregate(joined, (changed, link) => link.Match(
            linked => linked.Task == task.TaskId && linked.Reassign ? Reassign(changed, plan.Owner) : changed,
            merged => merged.Task == task.TaskId ? CallBack(changed, work) : changed));
    }

    // A task that goes to another team must pass the gate for that team first.
    private static TaskRow Reassign(TaskRow task, Assignment owner) => task.TeamId == owner.Team
        ? task
        : task with { TeamId = owner.Team, TeamReason = owner.Reason.ToString(), OfferedAt = null };

    private static TaskRow CallBack(TaskRow task, MatchingWork work) =>
        task with { Status = OutreachTaskStatus.Cancelled, StatusReason = Joined, ClosedAt = work.Now };

    private static TaskRow OutreachTaskOf(
        HouseholdWork household, CaseRow row, CasePlan plan, (OutreachStep.Create Window, MatchingWork Work) at)
    {
        var first = household.Matches.Where(match => !match.Row.Crisis).MinBy(match => match.Row.SignalId.Value)!.Row;
        return new TaskRow
        {
            Tenant = row.Tenant,
            TaskId = TaskId.New(),
            Kind = OutreachTaskKind.Outreach,
            Origin = first.SignalId.Value,
            CaseId = row.CaseId,
            HouseholdId = row.HouseholdId,
            AddressKey = Domain.Matching.AddressKey.Of(household.AddressOn(at.Work.Today)).ToString(),
            Status = OutreachTaskStatus.Requested,
            BusinessStatus = "aangeboden",
            TeamId = plan.Owner.Team,
            TeamReason = plan.Owner.Reason.ToString(),
            Priority = plan.Priority.Wire,
            Reason = household.Matches.Count + household.Attached.Count > 1 ? "meervoudig" : "enkelvoudig",
            Explanation = plan.Priority.ToJson(),
            LegalArticle = LegalArticle,
            CovenantId = first.CovenantId,
            CanStartOn = at.Window.From,
            LastDay = at.Window.LastDay,
            WorkLastDay = at.Window.LastDay,
            RuleVersion = TermRule,
            CalendarVersion = at.Work.Calendar.Version,
            CalendarConfirmed = true,
            Notices = "[]",
            AuthoredAt = at.Work.Now,
            ModifiedAt = at.Work.Now,
        };
    }
}
