using MassTransit;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>A bus and what lives as long as its connection.</summary>
internal sealed class BrokerBus(IBusControl control, SocketWatch line)
{
    private readonly Dictionary<Lane, SemaphoreSlim> _places =
        Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new SemaphoreSlim(FrameBudget.SendsPerLane));

    public IBusControl Control => control;

    /// <summary>Completes when its connection is done, or could not be made and is asked for again.</summary>
    public Task Lost => line.Done;

    /// <summary>Places for sends of the lane that wait for their confirmation.</summary>
    public SemaphoreSlim PlacesOf(Lane lane) => _places[lane];

    /// <summary>Waits for what is sent over it, as long as its connection lasts: a broken one may never answer.</summary>
    /// <exception cref="IOException">The connection was lost first.</exception>
    public async Task WhileConnectedAsync(Task sending, CancellationToken cancellation)
    {
        if (await Task.WhenAny(sending, Lost).WaitAsync(cancellation) != sending) throw new IOException("The connection to the broker was lost.");
        await sending;
    }

    /// <summary>Ends its connection, whatever the bus itself still makes of it.</summary>
    public void HangUp() => line.Close();
}
