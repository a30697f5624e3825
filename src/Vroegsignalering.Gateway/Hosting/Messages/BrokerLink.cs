using MassTransit;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Keeps a bus on the broker, one for each connection: the client in use may wait for ever on a broken one, and with it whatever sends or
/// consumes there (docs/decisions/0004).
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
            using var giveUp = new CancellationTokenSource();
            var (bus, start) = (Bus, Bus.Control.StartAsync(giveUp.Token));
            await bus.Lost.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var patience = Finishing;
            if (!stoppingToken.IsCancellationRequested)
            {
                LogLost();
                Bus = buses.Make();
                patience = GivingUp;
            }

            await EndAsync(bus, start, patience);
            await giveUp.CancelAsync();
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // One that never came as far as started stops by its token; one that hangs is left to itself.
    private static async Task EndAsync(BrokerBus bus, Task<BusHandle> start, TimeSpan patience)
    {
        if (start.IsCompletedSuccessfully)
        {
            await bus.Control.StopAsync(patience).WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection to the broker is lost or was not made; a new one is tried")]
    private partial void LogLost();
}
