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

    /// <summary>Timers that are due and that no other gateway holds, earliest first.</summary>
    public static Task<List<TaskTimer>> TakeDueAsync(Session session, DateTimeOffset now, int most) =>
        session.QueryAsync<TaskTimer>(
            $"""
             select tenant, task_id, kind, due_at from timer where fired_at is null and due_at <= @now
             order by due_at limit @most {session.ForUpdateSkipLocked}
             """,
            new { now, most });

    /// <summary>Records that the timer fired and what came of it.</summary>
    public static Task FireAsync(Session session, TaskTimer timer, DateTimeOffset now, string outcome) =>
        session.ExecuteAsync(
            """
            update timer set fired_at = @now, outcome = @outcome
            where tenant = @Tenant and task_id = @TaskId and kind = @Kind and fired_at is null
            """,
            new { timer.Tenant, timer.TaskId, timer.Kind, now, outcome });
}
