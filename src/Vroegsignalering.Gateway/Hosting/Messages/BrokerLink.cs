using MassTransit;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Keeps a bus on the broker. With its connection the whole bus is given up and a new one made: the client in use may wait for ever on a
/// broken connection, and with it whatever sends or consumes there (docs/decisions/0004).
/// </summary>
internal sealed partial class BrokerLink(BrokerBusFactory buses, ILogger<BrokerLink> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // At the end of the process, for what is in hand; on a broken connection nothing can be finished any more.
    private static readonly TimeSpan Finishing = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan GivingUp = TimeSpan.FromSeconds(2);

    /// <summary>The bus in use: what is sent over it before it is connected waits.</summary>
    public BrokerBus Bus { get; private set; } = buses.Make();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await UseAsync(Bus, stoppingToken);
            if (stoppingToken.IsCancellationRequested) return;

            LogLost();
            Bus = buses.Make();
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Until the connection is lost, or the process ends.
    private static async Task UseAsync(BrokerBus bus, CancellationToken stopping)
    {
        using var giveUp = new CancellationTokenSource();
        var start = bus.Control.StartAsync(giveUp.Token);
        await Task.WhenAny(bus.Lost, Task.Delay(Timeout.Infinite, stopping));
        var patience = stopping.IsCancellationRequested ? Finishing : GivingUp;
        var end = start.IsCompletedSuccessfully ? bus.Control.StopAsync(patience) : giveUp.CancelAsync();
        await Task.WhenAny(end, Task.Delay(patience, CancellationToken.None));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection to the broker is lost or was not made; a new one is tried")]
    private partial void LogLost();
}
