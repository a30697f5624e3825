using MassTransit;
using Vroegsignalering.Contracts;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Parks what the broker gave up on: a message that was delivered time and again and never acknowledged.</summary>
internal sealed class DeadLetterConsumer<TMessage>(GatewayDatabase database, MessagePolicies policies) : IConsumer<TMessage>
    where TMessage : TenantMessage
{
    private const string Reason = "dead-letter";

    public Task Consume(ConsumeContext<TMessage> context)
    {
        var dead = context.ToIncoming().ToParked(Reason, BusOptions.DeliveryLimit, policies.Now);
        policies.DeadLetter(dead.Consumer, dead.MessageId);
        return policies.Outages.ExecuteAsync(
            async token => await database.InTransactionAsync(session => ParkedStore.ParkAsync(session, dead), token),
            context.CancellationToken).AsTask();
    }
}
