using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Watching;

/// <summary>Fires the deadlines that are due: the state of the term decides what happens, no timer is ever cancelled (CR-06, CR-07).</summary>
internal sealed class DueTimers(GatewayDatabase database, TimeProvider time)
{
    private const int MostAtOnce = 200;
    private static readonly string[] Audiences = ["escalatie-vangnetteam", "escalatie-ketenregisseur"];

    /// <summary>Fires what is due now, in one transaction.</summary>
    /// <returns>How many fired; when it is many, more may wait.</returns>
    public Task<int> FireAsync(CancellationToken cancellation) => database.InTransactionAsync(
        async session =>
        {
            var now = time.GetUtcNow();
            var due = (await TimerStore.DueAsync(session, now, MostAtOnce)).ToLookup(task => task.Tenant, task => task.TaskId);
            var fired = 0;
            foreach (var tenant in due)
            {
                fired += await FireAsync(session, tenant.Key, [.. tenant], now);
            }

            return fired;
        },
        cancellation);

    // First the task, then what hangs on it, as everybody does: what is read of timers and terms then stands. A task on which somebody
    // works at this moment is for the next time.
    private static async Task<int> FireAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskId> due, DateTimeOffset now)
    {
        var tasks = await TaskStore.TakeFreeAsync(session, tenant, due);
        IReadOnlyList<TaskId> ids = [.. tasks.Select(task => task.TaskId)];
        var timers = (await TimerStore.DueOfAsync(session, tenant, ids, now)).ToLookup(timer => timer.TaskId);
        var terms = (await TermStore.OfTasksAsync(session, tenant, ids)).ToLookup(term => term.TaskId);
        foreach (var task in tasks)
        {
            await FireAsync(session, task, timers[task.TaskId].ToLookup(timer => IsNeeded(timer, terms[task.TaskId])), now);
        }

        return timers.Sum(of => of.Count());
    }

    private static async Task FireAsync(Session session, TaskRow task, ILookup<bool, TaskTimer> timers, DateTimeOffset now)
    {
        if (timers[true].Any()) await EscalateAsync(session, task, [.. timers[true]], now);
        await TermStore.MissAsync(session, task, DutchTime.DateOf(now), now);
        foreach (var timer in timers[true])
        {
            await TimerStore.FireAsync(session, timer, now, Deadlines.Read(timer).Point);
        }

        foreach (var timer in timers[false])
        {
            await TimerStore.FireAsync(session, timer, now, TimerStore.NotNeeded);
        }
    }

    // The lack of an owner is about the task, every other deadline about the term of one signal.
    private static bool IsNeeded(TaskTimer timer, IEnumerable<TaskTerm> terms)
    {
        var (point, signal) = Deadlines.Read(timer);
        return terms.Any(term => term.ToRule().IsOpen && (point == Deadlines.NoOwner || term.SignalId == signal));
    }

    private static async Task EscalateAsync(Session session, TaskRow task, IReadOnlyList<TaskTimer> timers, DateTimeOffset now)
    {
        var noticed = timers.Select(NoticeOf).Aggregate(task, (told, notice) => told.WithNotice(notice));
        if (noticed != task) await TaskStore.SaveAsync(session, [noticed with { ModifiedAt = now }]);
        await AlarmStore.RaiseAsync(session, task.Tenant, timers.SelectMany(_ => Audiences, (timer, audience) => (audience, timer.Kind)), now);

        var operation = Operations.OfGateway();
        await LogStore.AddAsync(
            session,
            [.. timers.Select(timer => TaskLog.Line(task, ProcessingActivity.TaskEscalated, Deadlines.Read(timer).Point, operation))],
            now);
    }

    private static string NoticeOf(TaskTimer timer) => Deadlines.Read(timer).Point is var point && point == Deadlines.Missed
        ? TaskNotices.TermMissed
        : $"{TaskNotices.Escalated}:{point}";
}
