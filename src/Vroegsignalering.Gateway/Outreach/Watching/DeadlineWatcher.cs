namespace Vroegsignalering.Gateway.Outreach.Watching;

/// <summary>Looks every second for deadlines that are due. Rows are all it knows, so that it may stop, start and run many times over.</summary>
internal sealed partial class DeadlineWatcher(DueTimers timers, ILogger<DeadlineWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await timers.FireAsync(stoppingToken) > 0) continue;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogHindered(failure.GetType().Name);
            }

            await Task.Delay(Pause, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Watching the deadlines is hindered by {Failure}; it goes on")]
    private partial void LogHindered(string failure);
}
