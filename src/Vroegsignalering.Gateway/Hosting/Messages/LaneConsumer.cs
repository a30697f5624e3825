using MassTransit;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Takes messages one by one: the embedded profile.</summary>
internal sealed class LaneConsumer<TMessage>(MessageReception<TMessage> reception) : IConsumer<TMessage>
    where TMessage : TenantMessage
{
    public Task Consume(ConsumeContext<TMessage> context) =>
        reception.ReceiveAsync([context.ToIncoming()], context.CancellationToken);
}

/// <summary>Takes messages by the batch: the service profile.</summary>
internal sealed class LaneBatchConsumer<TMessage>(MessageReception<TMessage> reception) : IConsumer<Batch<TMessage>>
    where TMessage : TenantMessage
{
    public Task Consume(ConsumeContext<Batch<TMessage>> context) =>
        reception.ReceiveAsync([.. context.Message.Select(message => message.ToIncoming())], context.CancellationToken);
}

/// <summary>Reads our ids from the envelope.</summary>
internal static class Envelope
{
    private const string LaneHeader = "Lane";

    public static Incoming<TMessage> ToIncoming<TMessage>(this ConsumeContext<TMessage> context)
        where TMessage : TenantMessage =>
        new(new MessageId(context.MessageId!.Value), (Lane)(context.Headers.Get(LaneHeader, default(int?)) ?? (int)Lane.Regular), context.Message);

    public static void Address(this SendContext context, OutboxMessage message)
    {
        context.MessageId = message.MessageId.Value;
        context.Headers.Set(LaneHeader, (int)message.Lane);
    }
}
