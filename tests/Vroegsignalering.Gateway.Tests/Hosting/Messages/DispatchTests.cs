using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

/// <summary>The embedded profile's way out of the outbox.</summary>
public sealed class DispatchTests : IAsyncLifetime, IDisposable
{
    private readonly OutboxBell _bell = new();
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
            _database.Gateway, handler, _bell, new MessagePolicies(TimeProvider.System, NullLogger<MessagePolicies>.Instance));
        var carrier = new CrashingCarrier(message =>
            reception.ReceiveAsync([new(message.MessageId, message.Lane, (SignalsAccepted)MessageJson.Read(message))], CancellationToken.None));

        await DispatchAsync(carrier);

        carrier.Carried.Should().Be(2);
        handler.Calls.Should().Be(1);
    }

    // Runs a dispatcher until the message is out of the outbox.
    private async Task DispatchAsync(ICarrier carrier)
    {
        using var dispatcher = new MediatorDispatcher(Lane.Regular, _database.Gateway, carrier, _bell, NullLogger<OutboxDispatcher>.Instance);
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
}
