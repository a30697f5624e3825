using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach;
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
            ChangedTasks = [.. household.Tasks.Select(task => (Old: task, New: Change(task, (household, row, plan, work))))
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
    private static TaskRow Change(TaskRow task, (HouseholdWork Household, CaseRow Case, CasePlan Plan, MatchingWork Work) at)
    {
        var shared = task with
        {
            CaseId = at.Case.CaseId,
            HouseholdId = at.Case.HouseholdId,
            Priority = at.Plan.Priority.Wire,
            Explanation = at.Plan.Priority.ToJson(),
        };
        if (at.Plan.Crisis.OfType<CrisisLink.Joined>().Any(link => link.Task == task.TaskId)) return CallBack(shared, at.Work);

        var address = at.Household.AddressKeyOn(at.Work.Today);
        var placed = task.CaseId is null ? shared.MovedTo(address, at.Plan.Owner) : shared.FollowedTo(address, at.Plan.Owner);
        var covering = at.Plan.Outreach is OutreachStep.Join join && join.Task == task.TaskId
            ? placed with { LastDay = join.LastDay, WorkLastDay = join.LastDay, Reason = OccasionOf(at.Household) }
            : placed;
        return at.Plan.Crisis.Aggregate(covering, (changed, link) => link.Match(
                linked => linked.Task == task.TaskId && linked.Reassign ? changed.GivenTo(at.Plan.Owner) : changed,
                merged => merged.Into == task.TaskId ? changed.WithNotice(TaskNotices.AnotherCrisis) : changed))
            .Showing(TermsOf(task, at.Household, at.Plan));
    }

    /// <summary>The occasion of outreach, by the number of signals in the case.</summary>
    public static string OccasionOf(int signals) => signals > 1 ? "meervoudig" : "enkelvoudig";

    private static string OccasionOf(HouseholdWork household) => OccasionOf(household.Matches.Count + household.Attached.Count);

    // Its own, and those that come into it (CR-11).
    private static IReadOnlyList<TaskTerm> TermsOf(TaskRow task, HouseholdWork household, CasePlan plan)
    {
        var sources = plan.Crisis.OfType<CrisisLink.Joined>().Where(link => link.Into == task.TaskId).Select(link => link.Task).Append(task.TaskId);
        return [.. household.Terms.Where(term => sources.Contains(term.TaskId))];
    }

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
            AddressKey = household.AddressKeyOn(at.Work.Today),
            Status = OutreachTaskStatus.Requested,
            BusinessStatus = "aangeboden",
            TeamId = plan.Owner.Team,
            TeamReason = plan.Owner.Reason.ToString(),
            Priority = plan.Priority.Wire,
            Reason = OccasionOf(household),
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
