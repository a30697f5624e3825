using MassTransit;
using RabbitMQ.Client;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Starts the bus anew when the broker is back and the bus is not: MassTransit waits longer after every failed try, up to a minute,
/// and a crisis is announced within that (CR-02). Nothing is lost by it: what was not confirmed or acknowledged comes again.
/// </summary>
internal sealed partial class BusWatch(IBusControl bus, BusOptions options, TimeProvider time, ILogger<BusWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var looks = new PeriodicTimer(Look, time);
        for (var unwell = 0; await looks.WaitForNextTickAsync(stoppingToken);)
        {
            unwell = bus.CheckHealth().Status == BusHealthStatus.Healthy ? 0 : unwell + 1;
            if (unwell >= 2 && await BrokerAnswersAsync(stoppingToken))
            {
                await RestartAsync(stoppingToken);
                unwell = 0;
            }
        }
    }

    private async Task<bool> BrokerAnswersAsync(CancellationToken stop)
    {
        try
        {
            var factory = new ConnectionFactory { Uri = options.Broker!, RequestedConnectionTimeout = Look };
            await using var connection = await factory.CreateConnectionAsync(stop);
            return true;
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            return false;
        }
    }

    private async Task RestartAsync(CancellationToken stop)
    {
        LogRestart();
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(Patience);
            await bus.StopAsync(patience.Token);
            await bus.StartAsync(patience.Token);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            LogFailed(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broker is back and the bus is not: it is started anew")]
    private partial void LogRestart();

    [LoggerMessage(Level = LogLevel.Error, Message = "The bus did not start anew: {Failure}; it is tried again")]
    private partial void LogFailed(string failure);
}
