using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Within the process: one after the other; each is handled when <c>CarryAsync</c> returns, and only then removed.</summary>
internal sealed class MediatorDispatcher(
    Lane lane, GatewayDatabase database, ICarrier carrier, OutboxBell bell, ILogger<OutboxDispatcher> log)
    : OutboxDispatcher(lane, bell, log)
{
    private const int Most = 50;

    protected override async Task<int> DispatchAsync(CancellationToken cancellation)
    {
        var messages = await database.ReadAsync(session => OutboxStore.TakeAsync(session, Lane, Most), cancellation);
        foreach (var message in messages)
        {
            await CarryAsync(carrier, message, cancellation);
        }

        if (messages.Count > 0)
        {
            var handled = messages.ConvertAll(message => message.MessageId);
            await database.InTransactionAsync(session => OutboxStore.RemoveAsync(session, handled), cancellation);
        }

        return messages.Count;
    }
}
