using MassTransit;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>The service profile: returns when RabbitMQ has confirmed the message into the lane's quorum queue.</summary>
internal sealed class BrokerCarrier(IBus bus, MessagePolicies policies, BusOptions options) : ICarrier
{
    private readonly Dictionary<Lane, SemaphoreSlim> _room =
        Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new SemaphoreSlim(FrameBudget.SendsPerLane));

    // The bus waits for its connection without looking at the token; we do not wait for the bus. What it holds keeps its place.
    public Task CarryAsync(OutboxMessage message, CancellationToken cancellation) =>
        policies.Publishing.ExecuteAsync(
            async token =>
            {
                await _room[message.Lane].WaitAsync(token);
                await SendAsync(message, token).WaitAsync(token);
            },
            cancellation).AsTask();

    private async Task SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        try
        {
            var endpoint = await bus.GetSendEndpoint(new Uri("exchange:" + options.Queue(message.Lane)));
            var body = (object)MessageJson.Read(message);
            await endpoint.Send(body, Pipe.Execute<SendContext>(context => Prepare(context, message)), cancellation);
        }
        finally
        {
            _room[message.Lane].Release();
        }
    }

    // Mandatory: a message that no queue takes comes back as a failure instead of being dropped.
    private static void Prepare(SendContext context, OutboxMessage message)
    {
        context.Address(message);
        context.Durable = true;
        if (context is RabbitMqSendContext broker)
        {
            broker.Mandatory = true;
        }
    }
}
