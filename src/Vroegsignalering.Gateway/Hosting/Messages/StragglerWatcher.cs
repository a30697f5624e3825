using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Looks every few seconds for what a lane should have brought long ago: the broker is away, or has lost what it had confirmed. The database is
/// the truth and the bus the fast way (CR-02, IN-09). Rows are all it knows, so that it may stop, start and run many times over.
/// </summary>
/// <remarks>
/// After a standstill it and the bus may bring the same thing at once. Not the inbox settles that, as its messages have ids of their own, but the
/// rows: who comes second finds them locked, and then done. It costs a transaction for nothing.
/// </remarks>
internal sealed partial class StragglerWatcher(
    Lane lane, Stragglers stragglers, TimeProvider time, GatewayMetrics metrics, ILogger<StragglerWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // How long the bus is waited for: a crisis is brought in less than a second, a file of 100,000 rows is worked through in one minute.
    private static readonly TimeSpan CrisisPatience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan RegularPatience = TimeSpan.FromMinutes(10);

    // The pause comes first: after a stop the bus may bring by itself what waited meanwhile.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, stoppingToken);
            try
            {
                while (await BringAsync(stoppingToken) >= Stragglers.MostAtOnce) continue;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogHindered(lane, failure.GetType().Name);
            }
        }
    }

    private async Task<int> BringAsync(CancellationToken cancellation)
    {
        var (tasks, signals) = await stragglers.BringAsync(lane, time.GetUtcNow() - Patience, cancellation);
        if (tasks + signals > 0)
        {
            metrics.Straggled(tasks + signals);
            LogStraggled(lane, tasks, signals);
        }

        return tasks + signals;
    }

    private TimeSpan Patience => lane switch
    {
        Lane.Crisis => CrisisPatience,
        Lane.Regular => RegularPatience,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lane {Lane} of the bus did not bring {Tasks} tasks and {Signals} signals in time; they went on without it")]
    private partial void LogStraggled(Lane lane, int tasks, int signals);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for stragglers of lane {Lane} is hindered by {Failure}; it goes on")]
    private partial void LogHindered(Lane lane, string failure);
}
