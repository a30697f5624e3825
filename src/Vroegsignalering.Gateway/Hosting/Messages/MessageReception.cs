using Vroegsignalering.Contracts;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Step 7 of the way of a crisis signal (README): receives messages at least once and handles each once: inbox, work and follow-up messages share a transaction.
/// A batch that fails is handled singly; a message that still fails is split to one id each; what then fails is parked.
/// </summary>
internal sealed class MessageReception<TMessage>(
    GatewayDatabase database, IMessageHandler<TMessage> handler, OutboxBell bell, MessagePolicies policies)
    where TMessage : TenantMessage
{
    // So many that the costs of a transaction weigh little, so few that a crisis of one of its households is not held up for long.
    private const int IdsAtOnce = 500;

    private static readonly string Consumer = typeof(TMessage).Name;

    public async Task ReceiveAsync(IReadOnlyList<Incoming<TMessage>> batch, CancellationToken cancellation)
    {
        foreach (var part in PartsOf(batch))
        {
            await ReceiveTogetherAsync(part, cancellation);
        }

        bell.Ring();
    }

    private static IEnumerable<IReadOnlyList<Incoming<TMessage>>> PartsOf(IReadOnlyList<Incoming<TMessage>> batch)
    {
        var part = new List<Incoming<TMessage>>();
        foreach (var incoming in batch)
        {
            if (part.Count > 0 && part.Append(incoming).Sum(each => each.Message.Ids.Count) > IdsAtOnce)
            {
                yield return part;
                part = [];
            }

            part.Add(incoming);
        }

        yield return part;
    }

    private async Task ReceiveTogetherAsync(IReadOnlyList<Incoming<TMessage>> batch, CancellationToken cancellation)
    {
        if (batch.Count == 1)
        {
            await ReceiveAsync(batch[0], cancellation);
        }
        else if (!await TryAsync(batch, cancellation))
        {
            foreach (var incoming in batch)
            {
                await ReceiveAsync(incoming, cancellation);
            }
        }
    }

    private Task ReceiveAsync(Incoming<TMessage> incoming, CancellationToken cancellation) =>
        policies.Outages.ExecuteAsync(async token => await HandleOrSetAsideAsync(incoming, token), cancellation).AsTask();

    private async Task HandleOrSetAsideAsync(Incoming<TMessage> incoming, CancellationToken cancellation)
    {
        try
        {
            await policies.Handling.ExecuteAsync(async token => await HandleAsync([incoming], token), cancellation);
        }
        catch (Exception failure) when (!MessagePolicies.IsOutage(failure) && !cancellation.IsCancellationRequested)
        {
            await SetAsideAsync(incoming, failure, cancellation);
        }
    }

    private async Task<bool> TryAsync(IReadOnlyList<Incoming<TMessage>> batch, CancellationToken cancellation)
    {
        try
        {
            await HandleAsync(batch, cancellation);
            return true;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            policies.BatchFailed(Consumer, batch.Count, failure);
            return false;
        }
    }

    private Task HandleAsync(IReadOnlyList<Incoming<TMessage>> batch, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async session =>
            {
                var fresh = await InboxStore.EnterAsync(session, Consumer, [.. batch.Select(incoming => incoming.Id)], policies.Now);
                if (fresh.Count > 0)
                {
                    var messages = batch.DistinctBy(incoming => incoming.Id).ToDictionary(incoming => incoming.Id, incoming => incoming.Message);
                    await handler.HandleAsync(session, [.. fresh.Select(id => messages[id])]);
                }
            },
            cancellation);

    private Task SetAsideAsync(Incoming<TMessage> incoming, Exception failure, CancellationToken cancellation)
    {
        policies.SetAside(Consumer, incoming.Id, failure);
        return database.InTransactionAsync(
            session => incoming.Message.Ids.Count > 1 ? SplitAsync(session, incoming) : ParkAsync(session, incoming, failure), cancellation);
    }

    private async Task SplitAsync(Session session, Incoming<TMessage> incoming)
    {
        var fresh = await InboxStore.EnterAsync(session, Consumer, [incoming.Id], policies.Now);
        if (fresh.Count == 1)
        {
            await OutboxStore.AddAsync(
                session,
                [.. incoming.Message.Ids.Select(id => MessageJson.ToOutbox(incoming.Message with { Ids = [id] }, incoming.Lane, policies.Now))]);
        }
    }

    private Task ParkAsync(Session session, Incoming<TMessage> incoming, Exception failure) =>
        ParkedStore.ParkAsync(session, incoming.ToParked(failure.GetType().Name, MessagePolicies.Attempts, policies.Now));
}
