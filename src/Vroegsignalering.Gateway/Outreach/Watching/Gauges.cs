using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Watching;

/// <summary>Reads every few seconds what the operator watches but nobody passes by: the age of the outbox and the overdue tasks.</summary>
internal sealed partial class Gauges(
    GatewayDatabase database, TenantDirectory tenants, TimeProvider time, GatewayMetrics metrics, ILogger<Gauges> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await MeasureAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogHindered(failure.GetType().Name);
            }

            await Task.Delay(Pause, stoppingToken);
        }
    }

    private async Task MeasureAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var book = await tenants.BookAsync(cancellation);
        var (oldest, overdue) = await database.ReadAsync(
            async session => (await OldestAsync(session), await OverdueAsync(session, book.Codes, DutchTime.DateOf(now))), cancellation);
        metrics.OutboxAge(oldest is { } writtenAt && writtenAt < now ? now - writtenAt : TimeSpan.Zero);
        metrics.Overdue(overdue);
    }

    private static async Task<DateTimeOffset?> OldestAsync(Session session)
    {
        var (_, crisis) = await OutboxStore.BacklogAsync(session, Lane.Crisis);
        var (_, regular) = await OutboxStore.BacklogAsync(session, Lane.Regular);
        return crisis is null || regular < crisis ? regular ?? crisis : crisis;
    }

    private static async Task<int> OverdueAsync(Session session, IReadOnlySet<Gemeentecode> tenants, DateOnly today)
    {
        var overdue = 0;
        foreach (var tenant in tenants)
        {
            overdue += await TaskStore.OverdueAsync(session, tenant, today);
        }

        return overdue;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gauges are hindered by {Failure}; they are read again")]
    private partial void LogHindered(string failure);
}
