using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Watching;

/// <summary>
/// Follows mandates that begin and end: every few seconds the gate is asked again for tasks that wait for one, and for tasks of a team that
/// has none any more (TE-02, CO-05). It asks for nothing that the gate would answer as before, so it may run many times over.
/// </summary>
internal sealed partial class MandateWatcher(
    GatewayDatabase database, TenantDirectory tenants, IMessageHandler<TasksReady> offering, TimeProvider time, ILogger<MandateWatcher> log)
    : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await FollowAsync(stoppingToken)) continue;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogHindered(failure.GetType().Name);
            }

            await Task.Delay(Pause, stoppingToken);
        }
    }

    // Whether there may be more to do.
    private async Task<bool> FollowAsync(CancellationToken cancellation)
    {
        var book = await tenants.BookAsync(cancellation);
        var now = time.GetUtcNow();
        var more = false;
        foreach (var tenant in book.Codes.Select(code => book[code]))
        {
            var mandated = tenant.TeamNames.Keys.ToLookup(team => tenant.Teams.HasMandate(team, DutchTime.DateOf(now)));
            var asked = await database.ReadAsync(session => FindAsync(session, tenant.Code, mandated), cancellation);
            if (asked.Count == 0) continue;

            await database.InTransactionAsync(session => AskAsync(session, tenant.Code, asked, (mandated, now)), cancellation);
            more |= asked.Count >= MostAtOnce;
        }

        return more;
    }

    private static async Task<IReadOnlyList<TaskId>> FindAsync(Session session, Gemeentecode tenant, ILookup<bool, TeamId> mandated) =>
    [
        .. await MandateStore.HeldByAsync(session, tenant, [.. mandated[false]], MostAtOnce),
        .. await MandateStore.KeptFromAsync(session, tenant, [.. mandated[true]], MostAtOnce),
    ];

    // Another gateway may have asked, or somebody passed the task on, while we waited: what counts is how it stands once it is ours.
    private async Task AskAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<TaskId> found, (ILookup<bool, TeamId> Mandated, DateTimeOffset Now) at)
    {
        var taken = await TaskStore.TakeAsync(session, tenant, found);
        IReadOnlyList<TaskId> tasks = [.. taken.Where(task => IsToBeAsked(task, at.Mandated)).Select(task => task.TaskId)];
        await TaskStore.TakeBackAsync(session, tenant, tasks, ([.. at.Mandated[false]], at.Now));
        await offering.HandleAsync(session, [new TasksReady(tenant.ToString(), [.. tasks.Select(task => task.Value)])]);
    }

    // Seen by a team without a mandate, or kept from one that has it.
    private static bool IsToBeAsked(TaskRow task, ILookup<bool, TeamId> mandated) =>
        task.ClosedAt is null && mandated[task.OfferedAt is null].Contains(task.TeamId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Following the mandates is hindered by {Failure}; it goes on")]
    private partial void LogHindered(string failure);
}
