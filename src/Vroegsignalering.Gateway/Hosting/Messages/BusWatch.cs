using MassTransit;
using RabbitMQ.Client;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Ends the process when the broker is back and the bus is not, so that its keeper starts it anew: a connection that broke in the
/// middle of a publish can leave the bus waiting for ever. Nothing is lost by it: what was not confirmed or acknowledged comes again.
/// </summary>
internal sealed partial class BusWatch(IBusControl bus, BusOptions options, ILogger<BusWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);
    private const int LooksUntilEnd = 4;
    private const int ExitCode = 75;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var looks = new PeriodicTimer(Look);
        for (var unwell = 0; await looks.WaitForNextTickAsync(stoppingToken);)
        {
            var isWell = bus.CheckHealth().Status == BusHealthStatus.Healthy || !await BrokerAnswersAsync(stoppingToken);
            unwell = isWell ? 0 : unwell + 1;
            if (unwell == LooksUntilEnd)
            {
                LogEnd();
                Environment.Exit(ExitCode);
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

    [LoggerMessage(Level = LogLevel.Critical, Message = "The broker is back and the bus is not: the process ends, to be started anew")]
    private partial void LogEnd();
}
