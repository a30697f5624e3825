using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>
/// The tasks that a transaction changed. With its last statements each of them gets a moment, later than every moment given before in its
/// municipality by whatever gateway: who has read up to a moment has missed nothing before it (decision 0016).
/// </summary>
/// <remarks>The row of <c>task_clock</c> stays locked until the commit: commits come in the order of their moments. No lock is taken after it.</remarks>
internal sealed class ChangedTasks
{
    // In microseconds. Ten to the millisecond: a client that keeps no more of a moment gets on with any page of more than ten.
    private const long Step = 100;

    private static readonly Table<Stamp> Stamps = new Table<Stamp>("task", "task_id")
        .Text("tenant", stamp => stamp.Tenant.ToString())
        .Id("task_id", stamp => stamp.Task.Value)
        .Instant("modified_at", stamp => stamp.At);

    private readonly Dictionary<Gemeentecode, List<TaskId>> _tasks = [];
    private DateTimeOffset _latest = DateTimeOffset.UnixEpoch;

    /// <summary>Notes a change.</summary>
    /// <param name="tenant">The municipality.</param>
    /// <param name="tasks">What was changed; a task that is named again is given one moment all the same.</param>
    /// <param name="at">When, by the clock of this gateway.</param>
    public void Add(Gemeentecode tenant, IEnumerable<TaskId> tasks, DateTimeOffset at)
    {
        if (!_tasks.TryGetValue(tenant, out var known)) _tasks[tenant] = known = [];
        known.AddRange(tasks);
        if (at > _latest) _latest = at;
    }

    /// <summary>Gives what was noted its moments.</summary>
    /// <returns>The moment of each task.</returns>
    public async Task<IReadOnlyDictionary<TaskId, DateTimeOffset>> StampAsync(Session session)
    {
        var stamps = new List<Stamp>();
        foreach (var (tenant, tasks) in _tasks.OrderBy(of => of.Key.ToString(), StringComparer.Ordinal))
        {
            stamps.AddRange(await TakeAsync(session, tenant, [.. tasks.Distinct()]));
        }

        _tasks.Clear();
        await session.UpdateAsync(Stamps, stamps);
        return stamps.ToDictionary(stamp => stamp.Task, stamp => stamp.At);
    }

    // The last of them at the clock of this gateway, the others just before, unless a moment as late was given already.
    private async Task<IEnumerable<Stamp>> TakeAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> tasks)
    {
        if (tasks.Count == 0) return [];
        var length = tasks.Count * Step;
        var last = await session.SingleAsync<long>(
            """
            insert into task_clock (tenant, moment) values (@tenant, @now)
            on conflict (tenant) do update set
              moment = case when task_clock.moment + @length < excluded.moment then excluded.moment else task_clock.moment + @length end
            returning moment
            """,
            new { tenant, length, now = TaskClock.NumberOf(_latest) });
        return tasks.Select((task, place) => new Stamp(tenant, task, TaskClock.MomentOf(last - length + (place + 1) * Step)));
    }

    private sealed record Stamp(Gemeentecode Tenant, TaskId Task, DateTimeOffset At);
}
