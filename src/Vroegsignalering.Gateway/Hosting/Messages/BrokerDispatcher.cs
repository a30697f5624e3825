using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Step 6 of the way of a crisis signal (README), to the broker: many at once; each leaves the outbox when the broker has confirmed it.</summary>
internal sealed class BrokerDispatcher(
    Lane lane, GatewayDatabase database, ICarrier carrier, OutboxBell bell, MessagePolicies policies)
    : OutboxDispatcher(lane, bell, policies)
{
    private const int Most = 100;

    protected override Task<Carried> DispatchAsync(CancellationToken cancellation) =>
        database.InTransactionAsync(
            async session =>
            {
                var messages = await OutboxStore.TakeAsync(session, Lane, Most);
                var carried = new Carried(await Task.WhenAll(messages.Select(message => CarryAsync(carrier, message, cancellation))));
                await carried.SettleAsync(session, Policies.Now);
                return carried;
            },
            cancellation);
}
