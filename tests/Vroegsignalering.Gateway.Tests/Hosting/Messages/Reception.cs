using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

/// <summary>The reception of one consumer on a database of its own, and what came of it.</summary>
internal sealed class Reception : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly OutboxBell _bell = new();
    private readonly MessageReception<SignalsAccepted> _reception;

    private Reception(TestDatabase database)
    {
        _database = database;
        _reception = new(database.Gateway, Handler, _bell, new MessagePolicies(TimeProvider.System, NullLogger<MessagePolicies>.Instance));
    }

    public ScriptedHandler Handler { get; } = new();

    public GatewayDatabase Database => _database.Gateway;

    public static async Task<Reception> OpenAsync(string database) => new(await TestDatabase.CreateAsync(database));

    public static Incoming<SignalsAccepted> Message(params IReadOnlyList<Guid> ids) =>
        new(MessageId.New(), Lane.Regular, new SignalsAccepted("0599", ids));

    public Task ReceiveAsync(params IReadOnlyList<Incoming<SignalsAccepted>> batch) => ReceiveAsync(batch, CancellationToken.None);

    public Task ReceiveAsync(IReadOnlyList<Incoming<SignalsAccepted>> batch, CancellationToken cancellation) =>
        _reception.ReceiveAsync(batch, cancellation);

    /// <summary>Delivers what stands in the outbox for this consumer, as the dispatcher would.</summary>
    public async Task DeliverOutboxAsync()
    {
        foreach (var message in await OutboxAsync(nameof(SignalsAccepted)))
        {
            await ReceiveAsync(new Incoming<SignalsAccepted>(message.MessageId, message.Lane, (SignalsAccepted)MessageJson.Read(message)));
            await Database.InTransactionAsync(session => OutboxStore.RemoveAsync(session, [message.MessageId]), CancellationToken.None);
        }
    }

    /// <summary>The ids that were handled, as often as they were.</summary>
    public async Task<IReadOnlyList<Guid>> HandledAsync() =>
        [.. (await OutboxAsync(nameof(TasksReady))).SelectMany(message => MessageJson.Read(message).Ids)];

    public Task<List<ParkedMessage>> ParkedAsync() => Database.ReadAsync(ParkedStore.ListAsync, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _bell.Dispose();
        await _database.DisposeAsync();
    }

    private async Task<IReadOnlyList<OutboxMessage>> OutboxAsync(string kind) =>
        [.. (await Database.InTransactionAsync(session => OutboxStore.TakeAsync(session, Lane.Regular, 1000), CancellationToken.None))
            .Where(message => message.Kind == kind)];
}
