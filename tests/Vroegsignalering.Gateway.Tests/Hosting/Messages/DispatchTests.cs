using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

/// <summary>The way out of the outbox.</summary>
public sealed class DispatchTests : IAsyncLifetime, IDisposable
{
    private readonly OutboxBell _bell = new();
    private readonly MessagePolicies _policies = new(TimeProvider.System, NullLogger<MessagePolicies>.Instance);
    private readonly OutboxMessage _message =
        MessageJson.ToOutbox(new SignalsAccepted("0599", [Guid.CreateVersion7()]), Lane.Regular, TimeProvider.System.GetUtcNow());
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await _database.Gateway.InTransactionAsync(session => OutboxStore.AddAsync(session, [_message]), CancellationToken.None);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    public void Dispose() => _bell.Dispose();

    [Fact]
    public async Task Dispatch_ConsumerFails_LeavesTheMessageAndTriesAgain()
    {
        await using var services = Mediator(carried => carried == 1 ? throw new IOException() : Task.CompletedTask);

        await DispatchAsync(new MediatorCarrier(services.GetRequiredService<MassTransit.Mediator.IMediator>()));

        services.GetRequiredService<Tally>().Received.Should().Equal(_message.MessageId.Value, _message.MessageId.Value);
    }

    [Fact]
    public async Task Dispatch_EndedBetweenCarryAndRemove_RepeatsAndTheInboxAbsorbsIt()
    {
        var handler = new ScriptedHandler();
        var reception = new MessageReception<SignalsAccepted>(
            _database.Gateway, handler, _bell, _policies);
        var carrier = new CrashingCarrier(message =>
            reception.ReceiveAsync([new(message.MessageId, message.Lane, (SignalsAccepted)MessageJson.Read(message))], CancellationToken.None));

        await DispatchAsync(carrier);

        carrier.Carried.Should().Be(2);
        handler.Calls.Should().Be(1);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Dispatch_RowThatCannotBeRead_IsParkedAndTheOthersGo(bool broker)
    {
        OutboxMessage[] strange =
        [
            _message with { MessageId = MessageId.New(), Kind = "Onbekend" },
            _message with { MessageId = MessageId.New(), Body = "geen json" },
            _message with { MessageId = MessageId.New(), Body = "{}" },
        ];
        await _database.ExecuteAsync("delete from outbox", new { });
        await _database.Gateway.InTransactionAsync(session => OutboxStore.AddAsync(session, [.. strange, _message]), CancellationToken.None);
        var carrier = new ScriptedCarrier(message => MessageJson.Read(message));

        await DispatchAsync(carrier, broker);

        carrier.Arrived.Should().Equal(_message.MessageId);
        (await _database.QueryAsync<string>("select message_id from outbox", new { })).Should().BeEmpty();
        var parked = await _database.Gateway.ReadAsync(ParkedStore.ListAsync, CancellationToken.None);
        parked.Select(message => (message.MessageId, message.Kind, message.Body, message.Lane))
            .Should().BeEquivalentTo(strange.Select(message => (message.MessageId, message.Kind, message.Body, message.Lane)));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Dispatch_OneOfThemFails_TheOthersAreNotSentAgain(bool broker)
    {
        var late = _message with { MessageId = MessageId.New() };
        await _database.Gateway.InTransactionAsync(session => OutboxStore.AddAsync(session, [late]), CancellationToken.None);
        var failures = 2;
        var carrier = new ScriptedCarrier(message => _ = message.MessageId == _message.MessageId && failures-- > 0 ? throw new IOException() : message);

        await DispatchAsync(carrier, broker);

        carrier.Arrived.Should().Equal(late.MessageId, _message.MessageId);
    }

    // Runs a dispatcher until the message is out of the outbox.
    private async Task DispatchAsync(ICarrier carrier, bool broker = false)
    {
        using OutboxDispatcher dispatcher = broker
            ? new BrokerDispatcher(Lane.Regular, _database.Gateway, carrier, _bell, _policies)
            : new MediatorDispatcher(Lane.Regular, _database.Gateway, carrier, _bell, _policies);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await dispatcher.StartAsync(patience.Token);
        while (await _database.Gateway.ReadAsync(WaitsAsync, patience.Token)) await Task.Delay(20, patience.Token);
        await dispatcher.StopAsync(patience.Token);
    }

    private async Task<bool> WaitsAsync(Session session) =>
        (await OutboxStore.TakeAsync(session, Lane.Regular, 100)).Any(message => message.MessageId == _message.MessageId);

    private static ServiceProvider Mediator(Func<int, Task> work) => new ServiceCollection()
        .AddSingleton(new Tally(work))
        .AddMediator(bus => bus.AddConsumer<Consumer>())
        .BuildServiceProvider();

    private sealed record Tally(Func<int, Task> Work)
    {
        public List<Guid> Received { get; } = [];
    }

    private sealed class Consumer(Tally tally) : IConsumer<SignalsAccepted>
    {
        public Task Consume(ConsumeContext<SignalsAccepted> context)
        {
            tally.Received.Add(context.MessageId!.Value);
            return tally.Work(tally.Received.Count);
        }
    }

    // The consumer has committed; before the dispatcher can remove the message, its process ends.
    private sealed class CrashingCarrier(Func<OutboxMessage, Task> carry) : ICarrier
    {
        public int Carried { get; private set; }

        public async Task CarryAsync(OutboxMessage message, CancellationToken cancellation)
        {
            if (message.Kind != nameof(SignalsAccepted)) return;
            Carried++;
            await carry(message);
            if (Carried == 1) throw new IOException();
        }
    }

    // What the script throws at does not arrive.
    private sealed class ScriptedCarrier(Func<OutboxMessage, object> script) : ICarrier
    {
        public List<MessageId> Arrived { get; } = [];

        public Task CarryAsync(OutboxMessage message, CancellationToken cancellation)
        {
            script(message);
            Arrived.Add(message.MessageId);
            return Task.CompletedTask;
        }
    }
}
