using MassTransit;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>The service profile: returns when RabbitMQ has confirmed the message into the lane's quorum queue.</summary>
internal sealed class BrokerCarrier(BrokerLink link, MessagePolicies policies, BusOptions options) : ICarrier
{
    // The bus waits for its connection without looking at the token; we do not wait for the bus. What it holds keeps its place.
    public Task CarryAsync(OutboxMessage message, CancellationToken cancellation) =>
        policies.Publishing.ExecuteAsync(
            async token =>
            {
                var bus = link.Bus;
                await bus.WhileConnectedAsync(SendAsync(bus, message, token), token);
            },
            cancellation).AsTask();

    private async Task SendAsync(BrokerBus bus, OutboxMessage message, CancellationToken cancellation)
    {
        await bus.PlacesOf(message.Lane).WaitAsync(cancellation);
        try
        {
            var endpoint = await bus.Control.GetSendEndpoint(new Uri("exchange:" + options.Queue(message.Lane)));
            var body = (object)MessageJson.Read(message);
            await endpoint.Send(body, Pipe.Execute<SendContext>(context => Prepare(context, message)), cancellation);
        }
        finally
        {
            bus.PlacesOf(message.Lane).Release();
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
