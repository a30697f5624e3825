using MassTransit;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>A bus and what lives as long as its connection.</summary>
/// <param name="Control">The bus.</param>
/// <param name="Lost">Completes when its connection is done, or could not be made and is asked for again.</param>
internal sealed record BrokerBus(IBusControl Control, Task Lost)
{
    private readonly Dictionary<Lane, SemaphoreSlim> _places =
        Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new SemaphoreSlim(FrameBudget.SendsPerLane));

    /// <summary>Places for sends of the lane that wait for their confirmation.</summary>
    public SemaphoreSlim PlacesOf(Lane lane) => _places[lane];
}
