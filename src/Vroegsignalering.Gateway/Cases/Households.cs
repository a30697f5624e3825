using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Loads the households of matched signals, which the caller has locked, with all that their plans need.</summary>
internal static class Households
{
    public static async Task<IReadOnlyList<HouseholdWork>> LoadAsync(Session session, IReadOnlyList<SignalMatch> matches, MatchingWork work)
    {
        var ids = matches.Select(match => match.Matched!.Household).Distinct().ToList();
        var current = await CaseStore.CurrentOfAsync(session, work.Tenant, ids);
        var attached = (await SignalStore.FactsOfCasesAsync(session, work.Tenant, [.. current.Values.Select(row => row.CaseId)]))
            .ToLookup(facts => facts.CaseId!.Value);
        var (tasks, terms) = await TasksAsync(session, matches, current, work);
        var members = await RegisterStore.MembersAsync(session, work.Tenant, ids, work.Today);
        return [.. matches.GroupBy(match => match.Matched!.Household).Select(group => new HouseholdWork(group.Key, [.. group])
        {
            Current = current.GetValueOrDefault(group.Key),
            Attached = current.TryGetValue(group.Key, out var row) ? [.. attached[row.CaseId]] : [],
            Tasks = [.. tasks[group.Key]],
            Terms = [.. tasks[group.Key].SelectMany(task => terms[task.TaskId])],
            MinorsPresent = HouseholdFacts.HasMinor(members[group.Key].Select(member => member.Person.Born), work.Today),
        })];
    }

    // A crisis task still on an address belongs to the household of the signal whose term it holds; a correction may hold one that it says is no crisis.
    private static async Task<(ILookup<HouseholdId, TaskRow> Tasks, ILookup<TaskId, TaskTerm> Terms)> TasksAsync(
        Session session, IReadOnlyList<SignalMatch> matches, Dictionary<HouseholdId, CaseRow> current, MatchingWork work)
    {
        var holders = matches.Where(match => match.Row.Crisis || match.Row.Replaces is not null)
            .ToDictionary(match => match.Row.SignalId, match => match.Matched!.Household);
        var tasks = await TaskStore.OpenOfAsync(session, work.Tenant, [.. current.Values.Select(row => row.CaseId)], [.. holders.Keys]);
        var terms = holders.Count == 0 ? [] : await TermStore.OfTasksAsync(session, work.Tenant, [.. tasks.Select(task => task.TaskId)]);
        var households = terms.Where(term => holders.ContainsKey(term.SignalId))
            .DistinctBy(term => term.TaskId)
            .ToDictionary(term => term.TaskId, term => holders[term.SignalId]);
        return (tasks.ToLookup(task => task.HouseholdId ?? households[task.TaskId]), terms.ToLookup(term => term.TaskId));
    }
}
