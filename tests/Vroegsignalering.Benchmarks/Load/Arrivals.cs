using MassTransit;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>A message of the bare path.</summary>
public sealed record BareMessage(Guid Id);

/// <summary>The end of the bare path: a row per message, and how many there are.</summary>
internal sealed class Arrivals(GatewayDatabase database)
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    private async Task AddAsync(IEnumerable<BareMessage> messages)
    {
        var entered = await database.InTransactionAsync(
            session => InboxStore.EnterAsync(
                session, "bare", [.. messages.Select(message => new Vroegsignalering.Domain.Values.MessageId(message.Id))], TimeProvider.System.GetUtcNow()),
            CancellationToken.None);
        Interlocked.Add(ref _count, entered.Count);
    }

    internal sealed class One(Arrivals arrivals) : IConsumer<BareMessage>
    {
        public Task Consume(ConsumeContext<BareMessage> context) => arrivals.AddAsync([context.Message]);
    }

    internal sealed class Many(Arrivals arrivals) : IConsumer<Batch<BareMessage>>
    {
        public Task Consume(ConsumeContext<Batch<BareMessage>> context) => arrivals.AddAsync(context.Message.Select(message => message.Message));
    }
}
