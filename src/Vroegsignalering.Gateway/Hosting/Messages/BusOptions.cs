using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Section <c>Bus</c>.</summary>
internal sealed record BusOptions
{
    /// <summary>Deliveries without an answer after which the broker gives a message up.</summary>
    public const int DeliveryLimit = 10;

    /// <summary>The broker; null in the embedded profile. The profile sets it.</summary>
    public Uri? Broker { get; init; }

    /// <summary>First part of the queue names, so that installations can share a broker.</summary>
    public string QueuePrefix { get; init; } = "vroegsignalering";

    public static BusOptions Read(IConfiguration configuration, Profile profile) =>
        GatewayOptions.Section<BusOptions>(configuration, "Bus") with { Broker = profile.Match<Uri?>(_ => null, server => server.Broker) };

    public string Queue(Lane lane) => lane switch
    {
        Lane.Crisis => $"{QueuePrefix}.crisis",
        Lane.Regular => $"{QueuePrefix}.regulier",
    };

    /// <summary>Where the broker puts a message that crashed its consumer time and again.</summary>
    public string DeadQueue => $"{QueuePrefix}.dood";
}
