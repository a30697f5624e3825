using MassTransit;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Keeps a bus on the broker, one for each connection: the client in use may wait for ever on a broken one, and with it whatever sends or
/// consumes there (docs/decisions/0004).
/// </summary>
internal sealed partial class BrokerLink(BrokerBusFactory buses, ILogger<BrokerLink> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // A broker that takes the call and says nothing would keep a new bus waiting for ever.
    private static readonly TimeSpan Starting = TimeSpan.FromSeconds(30);

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
            await LastAsync(bus, start, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var patience = Finishing;
            if (!stoppingToken.IsCancellationRequested)
            {
                LogLost();
                Bus = buses.Make();
                patience = GivingUp;
            }

            await EndAsync(bus, start, patience);
            await giveUp.CancelAsync();
            bus.HangUp();
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Ends when the bus is of no more use: it did not start, or lost its connection.
    private static async Task LastAsync(BrokerBus bus, Task start, CancellationToken cancellation)
    {
        await Task.WhenAny(start, bus.Lost).WaitAsync(Starting, cancellation);
        if (start.IsCompletedSuccessfully) await bus.Lost.WaitAsync(cancellation);
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
