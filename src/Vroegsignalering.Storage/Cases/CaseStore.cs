using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Cases;

/// <summary>Cases, the signals in them, and the match decisions that brought them there.</summary>
public static class CaseStore
{
    private const string Columns =
        "tenant, case_id, household_id, opened_at, closed_at, result, coordinator, coordinator_due, team_id, priority, explanation, version";

    private static readonly Table<CaseRow> Changes = Changeable();

    private static readonly Table<CaseRow> Cases = Changeable()
        .Id("household_id", row => row.HouseholdId.Value)
        .Instant("opened_at", row => row.OpenedAt);

    private static readonly Table<AttachedSignal> Attached = new Table<AttachedSignal>("case_signal", "signal_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("case_id", row => row.CaseId.Value)
        .Id("signal_id", row => row.SignalId.Value)
        .Instant("attached_at", row => row.AttachedAt);

    private static readonly Table<DecisionRow> Decisions = new Table<DecisionRow>("match_decision", "signal_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("signal_id", row => row.SignalId.Value)
        .Number("version", row => row.Version)
        .Id("decision_id", row => row.DecisionId.Value)
        .Text("outcome", row => row.Outcome)
        .IdOrNull("person_id", row => row.PersonId?.Value)
        .IdOrNull("household_id", row => row.HouseholdId?.Value)
        .Text("explanation", row => row.Explanation)
        .Text("rules_version", row => row.RulesVersion)
        .Long("register_sequence", row => row.RegisterSequence)
        .Instant("decided_at", row => row.DecidedAt)
        .Text("actor", row => row.Actor)
        .Text("reason", row => row.Reason);

    /// <summary>Locks the households in id order until the transaction ends, so that two batches plan a household one after the other.</summary>
    public static Task LockHouseholdsAsync(Session session, Gemeentecode tenant, IReadOnlyList<HouseholdId> households) =>
        session.QueryAsync<HouseholdId>(
            $"select household_id from household where tenant = @tenant and household_id in @ids order by household_id {session.ForUpdate}",
            new { tenant, ids = households.Select(household => household.Value) });

    /// <summary>Locks the households whose cases the signals, which this transaction has locked, are in; as <see cref="LockHouseholdsAsync"/> does.</summary>
    public static Task LockHouseholdsOfAsync(Session session, Gemeentecode tenant, IReadOnlyList<SignalId> signals) =>
        session.QueryAsync<HouseholdId>(
            $"""
             select household_id from household where tenant = @tenant and household_id in (
               select household_id from household_case join case_signal using (tenant, case_id) where tenant = @tenant and signal_id in @ids)
             order by household_id {session.ForUpdate}
             """,
            new { tenant, ids = signals.Select(signal => signal.Value) });

    /// <summary>Locks the household of the task, as <see cref="LockHouseholdsAsync"/> does; to be called before the task is taken.</summary>
    /// <returns>The household; null when the task had none. Only the task itself tells whether it came into another one meanwhile.</returns>
    public static async Task<HouseholdId?> LockHouseholdOfAsync(Session session, Gemeentecode tenant, TaskId task)
    {
        var households = await session.QueryAsync<HouseholdId>(
            "select household_id from task where tenant = @tenant and task_id = @task and household_id is not null", new { tenant, task });
        await LockHouseholdsAsync(session, tenant, households);
        return households is [var household] ? household : null;
    }

    /// <summary>Of each household its open case, or else the one that closed last.</summary>
    public static async Task<Dictionary<HouseholdId, CaseRow>> CurrentOfAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<HouseholdId> households)
    {
        var cases = await session.QueryAsync<CaseRow>(
            $"select {Columns} from household_case where tenant = @tenant and household_id in @ids",
            new { tenant, ids = households.Select(household => household.Value) });
        return cases.GroupBy(row => row.HouseholdId)
            .ToDictionary(group => group.Key, group => group.MaxBy(row => row.ClosedAt ?? DateTimeOffset.MaxValue)!);
    }

    /// <summary>The case of the tenant; null when there is none.</summary>
    public static Task<CaseRow?> FindAsync(Session session, Gemeentecode tenant, CaseId id) =>
        session.SingleAsync<CaseRow>($"select {Columns} from household_case where tenant = @tenant and case_id = @id", new { tenant, id });

    /// <summary>Opens cases.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<CaseRow> cases) => session.InsertAsync(Cases, cases);

    /// <summary>Saves what can change of cases whose households this transaction has locked; opening one again clears its end.</summary>
    /// <exception cref="System.Data.DBConcurrencyException">A case is not at the version it was read at.</exception>
    public static Task SaveAsync(Session session, IReadOnlyList<CaseRow> cases) => session.UpdateAsync(Changes, cases);

    /// <summary>Attaches signals; one that is in a case already stays there.</summary>
    public static Task AttachAsync(Session session, IReadOnlyList<AttachedSignal> signals) => session.InsertNewAsync(Attached, signals);

    /// <summary>Takes the signal out of its case, whose household this transaction has locked (MA-08).</summary>
    /// <returns>The case; null when it was in none.</returns>
    public static async Task<CaseId?> DetachAsync(Session session, Gemeentecode tenant, SignalId signal)
    {
        var cases = await session.QueryAsync<CaseId>(
            "delete from case_signal where tenant = @tenant and signal_id = @signal returning case_id", new { tenant, signal });
        return cases is [var left] ? left : null;
    }

    /// <summary>Stores decisions; the same version of a signal's decision is never stored twice.</summary>
    public static Task AddDecisionsAsync(Session session, IReadOnlyList<DecisionRow> decisions) => session.InsertAsync(Decisions, decisions);

    private static Table<CaseRow> Changeable() => new Table<CaseRow>("household_case", "case_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("case_id", row => row.CaseId.Value)
        .Number("version", row => row.Version)
        .InstantOrNull("closed_at", row => row.ClosedAt)
        .Text("result", row => row.Result)
        .Text("coordinator", row => row.Coordinator)
        .Day("coordinator_due", row => row.CoordinatorDue)
        .Text("team_id", row => row.TeamId.Value)
        .Text("priority", row => row.Priority)
        .Text("explanation", row => row.Explanation);
}
