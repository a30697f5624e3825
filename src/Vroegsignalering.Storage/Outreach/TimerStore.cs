using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Deadlines as rows; what has fired stays as a record.</summary>
public static class TimerStore
{
    private static readonly Table<TaskTimer> Timers = new Table<TaskTimer>("timer", "kind")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("task_id", row => row.TaskId.Value)
        .Text("kind", row => row.Kind)
        .Instant("due_at", row => row.DueAt);

    /// <summary>Sets timers; one that is set already stays as it is.</summary>
    public static Task SetAsync(Session session, IReadOnlyList<TaskTimer> timers) => session.InsertNewAsync(Timers, timers);

    /// <summary>Tasks with a timer that is due, the earliest first. Nothing is locked: who changes timers holds their task.</summary>
    public static Task<List<DueTask>> DueAsync(Session session, DateTimeOffset now, int most) =>
        session.QueryAsync<DueTask>(
            """
            select tenant, task_id from timer where fired_at is null and due_at <= @now
            group by tenant, task_id order by min(due_at) limit @most
            """,
            new { now, most });

    /// <summary>The timers of these tasks, which are locked, that are due.</summary>
    public static Task<List<TaskTimer>> DueOfAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks, DateTimeOffset now) =>
        session.QueryAsync<TaskTimer>(
            """
            select tenant, task_id, kind, due_at from timer
            where tenant = @tenant and task_id in @ids and fired_at is null and due_at <= @now order by due_at
            """,
            new { tenant, ids = tasks.Select(task => task.Value), now });

    /// <summary>What came of a timer that was due when its term needed nothing any more.</summary>
    public const string NotNeeded = "niet-nodig";

    /// <summary>Sets the timers of a term again that were not needed when they were due: the term runs after all.</summary>
    public static Task RearmAsync(Session session, TaskTerm term) => session.ExecuteAsync(
        """
        update timer set fired_at = null, outcome = null
        where tenant = @Tenant and task_id = @TaskId and outcome = @NotNeeded and kind like @kinds
        """,
        new { term.Tenant, term.TaskId, NotNeeded, kinds = $"%/{term.SignalId}" });

    /// <summary>Records that the timer fired and what came of it.</summary>
    public static Task FireAsync(Session session, TaskTimer timer, DateTimeOffset now, string outcome) =>
        session.ExecuteAsync(
            """
            update timer set fired_at = @now, outcome = @outcome
            where tenant = @Tenant and task_id = @TaskId and kind = @Kind and fired_at is null
            """,
            new { timer.Tenant, timer.TaskId, timer.Kind, now, outcome });
}
