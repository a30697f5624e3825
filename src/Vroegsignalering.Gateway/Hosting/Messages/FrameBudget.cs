namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// What may be under way to the broker at once. RabbitMQ.Client 7.1.2 holds 128 frames for a connection; when that is full as the
/// connection breaks, sends and acknowledgements wait for ever and keep the broken connection from ending (rabbitmq-dotnet-client
/// 1930, cured after 7.2.1). A send, and the acknowledgement of a delivery, is one frame each: together they never fill it.
/// </summary>
internal static class FrameBudget
{
    /// <summary>Sends of one lane that wait for their confirmation.</summary>
    public const int SendsPerLane = 16;

    /// <summary>Deliveries of the crisis queue without acknowledgement.</summary>
    public const ushort Crisis = 32;

    /// <summary>Deliveries of the queue of what was given up, without acknowledgement.</summary>
    public const ushort Dead = 8;

    /// <summary>Deliveries of the regular queue without acknowledgement: what the others leave.</summary>
    public const ushort Regular = Held - Spare - (2 * SendsPerLane) - Crisis - Dead;

    private const int Held = 128;

    // Heartbeats, and the declarations at a new start.
    private const int Spare = 12;
}
