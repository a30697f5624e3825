using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Watching;

/// <summary>Fires the deadlines that are due: the state of the term decides what happens, no timer is ever cancelled (CR-06, CR-07).</summary>
internal sealed class DueTimers(GatewayDatabase database, TimeProvider time)
{
    private const int MostAtOnce = 200;
    private const string NotNeeded = "niet-nodig";
    private static readonly string[] Audiences = ["escalatie-vangnetteam", "escalatie-ketenregisseur"];

    /// <summary>Fires what is due now, in one transaction.</summary>
    /// <returns>How many fired; when it is many, more may wait.</returns>
    public Task<int> FireAsync(CancellationToken cancellation) => database.InTransactionAsync(
        async session =>
        {
            var now = time.GetUtcNow();
            var due = await TimerStore.TakeDueAsync(session, now, MostAtOnce);
            foreach (var tenant in due.GroupBy(timer => timer.Tenant))
            {
                await FireAsync(session, tenant.Key, [.. tenant], now);
            }

            return due.Count;
        },
        cancellation);

    private static async Task FireAsync(Session session, Gemeentecode tenant, IReadOnlyList<TaskTimer> timers, DateTimeOffset now)
    {
        var terms = (await TaskStore.TermsOfAsync(session, tenant, [.. timers.Select(timer => Deadlines.Read(timer).Signal).Distinct()]))
            .ToDictionary(term => term.SignalId);
        var open = timers.Where(timer => terms.TryGetValue(Deadlines.Read(timer).Signal, out var term) && IsOpen(term))
            .ToLookup(timer => terms[Deadlines.Read(timer).Signal].TaskId);
        var tasks = await TaskStore.TakeAsync(session, tenant, [.. open.Select(group => group.Key)]);
        foreach (var task in tasks)
        {
            await EscalateAsync(session, task, [.. open[task.TaskId]], now);
        }

        foreach (var term in terms.Values.Where(term => IsMissed(term, timers)))
        {
            await TaskStore.SaveTermAsync(session, term with { MissedAt = now });
        }

        var fired = open.SelectMany(group => group).ToHashSet();
        foreach (var timer in timers)
        {
            await TimerStore.FireAsync(session, timer, now, fired.Contains(timer) ? Deadlines.Read(timer).Point : NotNeeded);
        }
    }

    private static bool IsOpen(TaskTerm term) => term is { MetOn: null, Ending: null };

    private static bool IsMissed(TaskTerm term, IReadOnlyList<TaskTimer> timers) =>
        IsOpen(term) && timers.Any(timer => Deadlines.Read(timer) is (Deadlines.Missed, var signal) && signal == term.SignalId);

    private static async Task EscalateAsync(Session session, TaskRow task, IReadOnlyList<TaskTimer> timers, DateTimeOffset now)
    {
        var noticed = timers.Select(NoticeOf).Aggregate(task, (told, notice) => told.WithNotice(notice));
        if (noticed != task) await TaskStore.SaveAsync(session, [noticed with { ModifiedAt = now }]);
        foreach (var (timer, audience) in timers.SelectMany(timer => Audiences, (timer, audience) => (timer, audience)))
        {
            await AlarmStore.RaiseAsync(session, task.Tenant, (audience, timer.Kind), now);
        }

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
