using System.Data;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Tasks. Nobody else changes one: every change made here is noted, so that its commit gives it its moment (decision 0016).</summary>
public static class TaskStore
{
    private const string Columns = """
        tenant, task_id, kind, origin, case_id, household_id, address_key, status, status_reason, business_status, team_id, team_reason, priority,
        reason, explanation, legal_article, covenant_id, can_start_on, last_day, work_last_day, rule_version, calendar_version,
        calendar_confirmed, notices, authored_at, modified_at, offered_at, first_conversation_on, ending, result, closed_at, version
        """;

    private static readonly Table<TaskRow> Changes = Changeable();

    private static readonly Table<TaskRow> Tasks = Changeable()
        .Instant("modified_at", row => row.ModifiedAt)
        .Text("kind", row => row.Kind.ToString())
        .Id("origin", row => row.Origin)
        .Text("legal_article", row => row.LegalArticle)
        .Text("covenant_id", row => row.CovenantId?.Value)
        .Text("rule_version", row => row.RuleVersion)
        .Text("calendar_version", row => row.CalendarVersion)
        .Flag("calendar_confirmed", row => row.CalendarConfirmed);

    /// <summary>Stores new tasks; one whose origin has a task of that kind already is left out.</summary>
    /// <returns>The positions of the tasks that are new.</returns>
    public static async Task<IReadOnlySet<int>> AddAsync(Session session, IReadOnlyList<TaskRow> tasks)
    {
        var added = await session.InsertNewAsync(Tasks, tasks);
        Note(session, added.Select(place => tasks[place]));
        return added;
    }

    /// <summary>The tasks of the tenant with these ids, locked, in id order.</summary>
    public static Task<List<TaskRow>> TakeAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks) =>
        session.QueryAsync<TaskRow>(
            $"select {Columns} from task where tenant = @tenant and task_id in @ids order by task_id {session.ForUpdate}",
            new { tenant, ids = tasks.Select(task => task.Value) });

    /// <summary>The tasks of the case, open and ended.</summary>
    public static Task<List<TaskRow>> OfCaseAsync(Session session, Gemeentecode tenant, CaseId id) =>
        session.QueryAsync<TaskRow>($"select {Columns} from task where tenant = @tenant and case_id = @id", new { tenant, id });

    /// <summary>Those of the tasks that nobody works on at this moment, locked, in id order.</summary>
    public static Task<List<TaskRow>> TakeFreeAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks) =>
        session.QueryAsync<TaskRow>(
            $"select {Columns} from task where tenant = @tenant and task_id in @ids order by task_id {session.ForUpdateSkipLocked}",
            new { tenant, ids = tasks.Select(task => task.Value) });

    /// <summary>Open tasks of the cases, and those that hold a crisis term of the signals; locked, in id order.</summary>
    public static Task<List<TaskRow>> OpenOfAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<CaseId> cases, IReadOnlyList<SignalId> signals) =>
        session.QueryAsync<TaskRow>(
            $"""
             select {Columns} from task where tenant = @tenant and closed_at is null and task_id in (
               select task_id from task where tenant = @tenant and case_id in @cases
               union select task_id from task_term where tenant = @tenant and signal_id in @signals)
             order by task_id {session.ForUpdate}
             """,
            new { tenant, cases = cases.Select(id => id.Value), signals = signals.Select(id => id.Value) });

    /// <summary>Open tasks of the cases the signals are in, and those that hold their crisis terms; locked, in id order.</summary>
    public static Task<List<TaskRow>> OpenOfSignalsAsync(Session session, Gemeentecode tenant, IReadOnlyList<SignalId> signals) =>
        session.QueryAsync<TaskRow>(
            $"""
             select {Columns} from task where tenant = @tenant and closed_at is null
               and task_id in (
                 select task_id from task join case_signal using (tenant, case_id) where tenant = @tenant and signal_id in @ids
                 union select task_id from task_term where tenant = @tenant and signal_id in @ids)
             order by task_id {session.ForUpdate}
             """,
            new { tenant, ids = signals.Select(signal => signal.Value) });

    /// <summary>The crisis tasks that were made for these signals, open and ended, locked, in id order.</summary>
    public static Task<List<TaskRow>> OfOriginsAsync(Session session, Gemeentecode tenant, IReadOnlyList<SignalId> signals) =>
        session.QueryAsync<TaskRow>(
            $"""
             select {Columns} from task where tenant = @tenant and kind = @kind and origin in @ids
             order by task_id {session.ForUpdate}
             """,
            new { tenant, kind = nameof(OutreachTaskKind.Crisis), ids = signals.Select(signal => signal.Value) });

    /// <summary>Lets the signal be the first of an outreach task again: the one that it led to is about somebody else (MA-08).</summary>
    /// <remarks>Nobody is shown an origin, so that this is no change to follow.</remarks>
    public static Task FreeOriginAsync(Session session, Gemeentecode tenant, SignalId signal) =>
        session.ExecuteAsync(
            "update task set origin = task_id where tenant = @tenant and kind = @kind and origin = @signal",
            new { tenant, kind = nameof(OutreachTaskKind.Outreach), signal });

    /// <summary>Saves the notices of a task that is locked; nothing else of it changes.</summary>
    public static async Task NotifyAsync(Session session, TaskRow task)
    {
        await session.ExecuteAsync(
            "update task set notices = @Notices, version = version + 1 where tenant = @Tenant and task_id = @TaskId",
            new { task.Tenant, task.TaskId, task.Notices });
        Note(session, [task]);
    }

    /// <summary>Saves what can change of tasks that this transaction has locked.</summary>
    /// <exception cref="DBConcurrencyException">A task is not at the version it was read at.</exception>
    public static async Task SaveAsync(Session session, IReadOnlyList<TaskRow> tasks)
    {
        await session.UpdateAsync(Changes, tasks);
        Note(session, tasks);
    }

    /// <summary>Marks the tasks as visible to their owner; those that are already keep their moment.</summary>
    public static async Task OfferAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks, DateTimeOffset now)
    {
        var offered = await session.QueryAsync<TaskId>(
            """
            update task set offered_at = @now, version = version + 1
            where tenant = @tenant and task_id in @ids and offered_at is null returning task_id
            """,
            new { tenant, now, ids = tasks.Select(task => task.Value) });
        session.Changes.Add(tenant, offered, now);
    }

    /// <summary>Hides the tasks, which this transaction has locked, from these owners (TE-02).</summary>
    public static async Task TakeBackAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks, (IReadOnlyList<TeamId> Owners, DateTimeOffset Now) from)
    {
        var hidden = await session.QueryAsync<TaskId>(
            """
            update task set offered_at = null, version = version + 1
            where tenant = @tenant and task_id in @ids and team_id in @teams and closed_at is null and offered_at is not null returning task_id
            """,
            new { tenant, ids = tasks.Select(task => task.Value), teams = from.Owners.Select(team => team.Value) });
        session.Changes.Add(tenant, hidden, from.Now);
    }

    /// <summary>How many open tasks of the tenant are past their last day.</summary>
    public static Task<int> OverdueAsync(Session session, Gemeentecode tenant, DateOnly today) =>
        session.SingleAsync<int>(
            "select count(*) from task where tenant = @tenant and closed_at is null and last_day < @today", new { tenant, today });

    /// <summary>How many open tasks of the kind each team has; no further than <paramref name="most"/>, for nobody needs to know.</summary>
    public static async Task<IReadOnlyDictionary<TeamId, int>> OpenPerTeamAsync(
        Session session, Gemeentecode tenant, OutreachTaskKind kind, int most)
    {
        var rows = await session.QueryAsync<TeamLoad>(
            """
            select team_id, (select count(*) from (
              select 1 from task where task.tenant = @tenant and task.team_id = team.team_id and kind = @kind and closed_at is null
              limit @most) as counted) as tasks
            from team where tenant = @tenant
            """,
            new { tenant, kind = kind.ToString(), most });
        return rows.ToDictionary(row => row.TeamId, row => (int)row.Tasks);
    }

    /// <summary>Tasks that fit the query, from where it begins.</summary>
    public static Task<List<TaskRow>> SearchAsync(Session session, Gemeentecode tenant, TaskQuery query)
    {
        var (where, parameters) = query.ToPage(tenant);
        return session.QueryAsync<TaskRow>($"select {Columns} from task where {where}", parameters);
    }

    /// <summary>How many tasks fit the query, wherever it begins and however many are asked for.</summary>
    public static Task<int> CountAsync(Session session, Gemeentecode tenant, TaskQuery query)
    {
        var (where, parameters) = query.ToSql(tenant);
        return session.SingleAsync<int>($"select count(*) from task where {where}", parameters);
    }

    private static void Note(Session session, IEnumerable<TaskRow> changed)
    {
        foreach (var task in changed)
        {
            session.Changes.Add(task.Tenant, [task.TaskId], task.ModifiedAt);
        }
    }

    private static Table<TaskRow> Changeable() => new Table<TaskRow>("task", "task_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("task_id", row => row.TaskId.Value)
        .Number("version", row => row.Version)
        .IdOrNull("case_id", row => row.CaseId?.Value)
        .IdOrNull("household_id", row => row.HouseholdId?.Value)
        .Text("address_key", row => row.AddressKey)
        .Text("status", row => row.Status.ToString())
        .Text("status_reason", row => row.StatusReason)
        .Text("business_status", row => row.BusinessStatus)
        .Text("team_id", row => row.TeamId.Value)
        .Text("team_reason", row => row.TeamReason)
        .Text("priority", row => row.Priority)
        .Text("reason", row => row.Reason)
        .Text("explanation", row => row.Explanation)
        .Day("can_start_on", row => row.CanStartOn)
        .Day("last_day", row => row.LastDay)
        .Day("work_last_day", row => row.WorkLastDay)
        .Text("notices", row => row.Notices)
        .Instant("authored_at", row => row.AuthoredAt)
        .InstantOrNull("offered_at", row => row.OfferedAt)
        .DayOrNull("first_conversation_on", row => row.FirstConversationOn)
        .Text("ending", row => row.Ending)
        .Text("result", row => row.Result)
        .InstantOrNull("closed_at", row => row.ClosedAt);

    private sealed record TeamLoad
    {
        public TeamId TeamId { get; init; }

        public long Tasks { get; init; }
    }
}
