using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Outreach;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Plans every household of the matched signals and stores what the plans change.</summary>
internal static class HouseholdPlans
{
    private const string Overflow = "team-vol";

    /// <summary>Stores cases and tasks; the signals of one household are folded into one plan.</summary>
    /// <returns>The tasks that are to be offered to their owner.</returns>
    public static async Task<IReadOnlyList<TaskRow>> SaveAsync(Session session, IReadOnlyList<SignalMatch> matches, MatchingWork work)
    {
        if (matches.Count == 0)
        {
            return [];
        }

        var households = await Households.LoadAsync(session, matches, work);
        var changes = PlanAll(households, await RoomAsync(session, matches, work), work);
        await SaveAsync(session, changes);
        var full = changes.Where(change => change is { NewTask: not null, Plan.Owner.Overflow: true }).Select(change => change.Plan.Owner.Team);
        await AlarmStore.RaiseAsync(session, work.Tenant, full.Distinct().Select(team => (Overflow, $"{team}/{work.Today:yyyy-MM-dd}")), work.Now);

        return [.. changes.SelectMany(change => change.ToOffer)];
    }

    // A crisis asks for no room (CA-05), so nobody counts for it.
    private static async Task<Dictionary<TeamId, int>> RoomAsync(Session session, IReadOnlyList<SignalMatch> matches, MatchingWork work)
    {
        if (matches.All(match => match.Row.Crisis))
        {
            return [];
        }

        var capacity = work.Municipality.Capacity;
        var most = capacity.Values.DefaultIfEmpty().Max();
        var open = await TaskStore.OpenPerTeamAsync(session, work.Tenant, OutreachTaskKind.Outreach, most);
        return capacity.ToDictionary(team => team.Key, team => team.Value - open.GetValueOrDefault(team.Key));
    }

    private static List<CaseChange> PlanAll(IReadOnlyList<HouseholdWork> households, Dictionary<TeamId, int> room, MatchingWork work)
    {
        var changes = new List<CaseChange>(households.Count);
        foreach (var household in households)
        {
            var plan = CasePlan.Decide(household.RequestOf(work, room), work.Municipality.Teams, work.Settings.Case);
            var change = CaseChanges.Of(household, plan, work);
            if (change.NewTask is { } task && room.TryGetValue(task.TeamId, out var left))
            {
                room[task.TeamId] = left - 1;
            }

            changes.Add(change);
        }

        return changes;
    }

    private static async Task SaveAsync(Session session, IReadOnlyList<CaseChange> changes)
    {
        await CaseStore.AddAsync(session, [.. changes.Where(change => change.IsNewCase).Select(change => change.Case)]);
        await CaseStore.SaveAsync(session, [.. changes.Where(change => change.IsChangedCase).Select(change => change.Case)]);
        await CaseStore.AttachAsync(session, [.. changes.SelectMany(change => change.Attached)]);
        await TaskStore.AddAsync(session, [.. changes.Select(change => change.NewTask).OfType<TaskRow>()]);
        await TaskStore.SaveAsync(session, [.. changes.SelectMany(change => change.ChangedTasks)]);
        await TimerStore.SetAsync(session, Deadlines.OfChanged(changes.SelectMany(change => change.ChangedTasks)));
        foreach (var change in changes)
        {
            foreach (var (from, into) in change.Joins)
            {
                await TermStore.MoveAsync(session, change.Case.Tenant, from, into);
            }
        }
    }
}
