using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Brings what the bus did not bring to where it should have been: through the same reception, so that what fails stops nobody and is parked.
/// The message that comes after all finds nothing left to do.
/// </summary>
internal sealed class Stragglers(
    GatewayDatabase database, TenantDirectory tenants, MessageReception<TasksReady> offering, MessageReception<SignalsAccepted> matching)
{
    /// <summary>How many of a kind are brought at once; fewer than that and no more wait.</summary>
    public const int MostAtOnce = 200;

    /// <summary>Brings some of what was stored before the instant and waits, of every municipality; tasks first, as their signals wait for nobody.</summary>
    /// <returns>How many tasks and signals it was.</returns>
    public async Task<(int Tasks, int Signals)> BringAsync(Lane lane, DateTimeOffset before, CancellationToken cancellation)
    {
        var (tasks, signals) = (0, 0);
        foreach (var tenant in (await tenants.BookAsync(cancellation)).Codes)
        {
            var query = new StragglerQuery(tenant, lane, before, MostAtOnce);
            var waiting = await database.ReadAsync(session => StragglerStore.TasksAsync(session, query), cancellation);
            tasks += await BringAsync(offering, lane, waiting.Select(task => new TasksReady(tenant.ToString(), [task.Value])), cancellation);
            var received = await database.ReadAsync(session => StragglerStore.SignalsAsync(session, query), cancellation);
            signals += await BringAsync(matching, lane, received.Select(signal => new SignalsAccepted(tenant.ToString(), [signal.Value])), cancellation);
        }

        return (tasks, signals);
    }

    // One id to a message: what fails is then parked at once, where a message of many would be split by way of the outbox.
    private static async Task<int> BringAsync<TMessage>(
        MessageReception<TMessage> reception, Lane lane, IEnumerable<TMessage> messages, CancellationToken cancellation)
        where TMessage : TenantMessage
    {
        IReadOnlyList<Incoming<TMessage>> batch = [.. messages.Select(message => new Incoming<TMessage>(MessageId.New(), lane, message))];
        if (batch.Count > 0) await reception.ReceiveAsync(batch, cancellation);
        return batch.Count;
    }
}
