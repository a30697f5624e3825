using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Step 6 of the way of a crisis signal (README), within the process: one after the other, each handled when <c>CarryAsync</c> returns.</summary>
internal sealed class MediatorDispatcher(
    Lane lane, GatewayDatabase database, ICarrier carrier, OutboxBell bell, MessagePolicies policies)
    : OutboxDispatcher(lane, bell, policies)
{
    private const int Most = 50;

    protected override async Task<Carried> DispatchAsync(CancellationToken cancellation)
    {
        var messages = new List<(OutboxMessage, Exception?)>();
        foreach (var message in await database.ReadAsync(session => OutboxStore.TakeAsync(session, Lane, Most), cancellation))
        {
            messages.Add(await CarryAsync(carrier, message, cancellation));
        }

        var carried = new Carried(messages);
        if (carried.Count > 0) await database.InTransactionAsync(session => carried.SettleAsync(session, Policies.Now), cancellation);
        return carried;
    }
}
