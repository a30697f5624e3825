using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>The terms of crisis tasks. Who changes one holds its task; no change touches its days (CR-06).</summary>
public static class TermStore
{
    private const string Columns =
        "tenant, task_id, signal_id, arrived_at, last_day, work_last_day, met_on, missed_at, ending, ended_on";

    private static readonly Table<TaskTerm> Terms = new Table<TaskTerm>("task_term", "signal_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("task_id", row => row.TaskId.Value)
        .Id("signal_id", row => row.SignalId.Value)
        .Instant("arrived_at", row => row.ArrivedAt)
        .Day("last_day", row => row.LastDay)
        .Day("work_last_day", row => row.WorkLastDay);

    /// <summary>Stores terms; one that stands already is left as it is (CR-06).</summary>
    public static Task AddAsync(Session session, IReadOnlyList<TaskTerm> terms) => session.InsertNewAsync(Terms, terms);

    /// <summary>The terms of the task, earliest first.</summary>
    public static Task<List<TaskTerm>> OfTasksAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks) =>
        session.QueryAsync<TaskTerm>(
            $"select {Columns} from task_term where tenant = @tenant and task_id in @ids order by last_day, signal_id",
            new { tenant, ids = tasks.Select(task => task.Value) });

    /// <summary>The term of the signal; null when it has none.</summary>
    public static Task<TaskTerm?> OfSignalAsync(Session session, Gemeentecode tenant, SignalId signal) =>
        session.SingleAsync<TaskTerm>(
            $"select {Columns} from task_term where tenant = @tenant and signal_id = @signal",
            new { tenant, signal });

    /// <summary>Records which open terms of a task, which is locked, were not met by their last day (CR-07).</summary>
    public static Task MissAsync(Session session, TaskRow task, DateOnly today, DateTimeOffset now) =>
        session.ExecuteAsync(
            """
            update task_term set missed_at = @now
            where tenant = @Tenant and task_id = @TaskId and last_day < @today and met_on is null and ending is null and missed_at is null
            """,
            new { task.Tenant, task.TaskId, today, now });

    /// <summary>Saves how a term was met, missed or ended; its days never change (CR-06).</summary>
    public static Task SaveAsync(Session session, TaskTerm term) =>
        session.ExecuteAsync(
            """
            update task_term set met_on = @MetOn, missed_at = coalesce(missed_at, @MissedAt), ending = @Ending,
              ended_on = @EndedOn
            where tenant = @Tenant and task_id = @TaskId and signal_id = @SignalId
            """,
            new { term.Tenant, term.TaskId, term.SignalId, term.MetOn, term.MissedAt, term.Ending, term.EndedOn });

    /// <summary>Moves the terms of one task to another with their days and deadlines (CR-11).</summary>
    public static async Task MoveAsync(Session session, Gemeentecode tenant, TaskId from, TaskId into)
    {
        await session.ExecuteAsync("update task_term set task_id = @into where tenant = @tenant and task_id = @from", new { tenant, from, into });
        await session.ExecuteAsync("update timer set task_id = @into where tenant = @tenant and task_id = @from", new { tenant, from, into });
    }

    /// <summary>Lets a term run on under the signal that corrects its own, with its days and the deadlines that lie ahead (RE-04, CR-06).</summary>
    public static async Task HandOverAsync(Session session, TaskTerm term, (TaskId Task, SignalId Signal) to)
    {
        await session.ExecuteAsync(
            "update task_term set task_id = @Task, signal_id = @Signal where tenant = @Tenant and task_id = @TaskId and signal_id = @SignalId",
            new { term.Tenant, term.TaskId, term.SignalId, to.Task, to.Signal });
        await session.ExecuteAsync(
            """
            update timer set task_id = @Task, kind = replace(kind, @earlier, @later)
            where tenant = @Tenant and task_id = @TaskId and fired_at is null and kind like @kinds
            """,
            new { term.Tenant, term.TaskId, to.Task, earlier = $"{term.SignalId}", later = $"{to.Signal}", kinds = $"%/{term.SignalId}" });
    }
}
