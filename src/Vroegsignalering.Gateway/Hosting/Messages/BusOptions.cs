using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Section <c>Bus</c>.</summary>
internal sealed record BusOptions
{
    public const string Section = "Bus";

    /// <summary>The broker as an amqp URI; empty in the embedded profile.</summary>
    public string? RabbitMq { get; init; }

    /// <summary>First part of the queue names, so that installations can share a broker.</summary>
    public string QueuePrefix { get; init; } = "vroegsignalering";

    public string Queue(Lane lane) => lane switch
    {
        Lane.Crisis => $"{QueuePrefix}.crisis",
        Lane.Regular => $"{QueuePrefix}.regulier",
    };

    /// <summary>Where the broker puts a message that crashed its consumer time and again.</summary>
    public string DeadQueue => $"{QueuePrefix}.dood";
}
