using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>To the broker: many at once; they leave the outbox when the broker has confirmed them all, which one limit of time has to allow.</summary>
internal sealed class BrokerDispatcher(
    Lane lane, GatewayDatabase database, ICarrier carrier, OutboxBell bell, ILogger<OutboxDispatcher> log)
    : OutboxDispatcher(lane, bell, log)
{
    private const int Most = 100;

    protected override Task<int> DispatchAsync(CancellationToken cancellation) =>
        database.InTransactionAsync(
            async session =>
            {
                var messages = await OutboxStore.TakeAsync(session, Lane, Most);
                await Task.WhenAll(messages.Select(message => CarryAsync(carrier, message, cancellation)));
                if (messages.Count > 0)
                {
                    await OutboxStore.RemoveAsync(session, [.. messages.Select(message => message.MessageId)]);
                }

                return messages.Count;
            },
            cancellation);
}
