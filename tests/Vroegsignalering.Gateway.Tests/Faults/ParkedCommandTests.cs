using Dapper;
using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>What a person does with parked messages: see them, put them back, drop them.</summary>
[Collection(FaultsCollection.Name)]
public sealed class ParkedCommandTests
{
    private static readonly Incoming<SignalsAccepted> Replayed = new(MessageId.New(), Lane.Regular, new SignalsAccepted("0599", [Guid.CreateVersion7()]));
    private static readonly Incoming<SignalsAccepted> Dropped = Replayed with { Id = MessageId.New() };

    [Fact]
    public async Task Parked_ListReplayAndDrop_DoWhatTheySay()
    {
        await using var installation = await Installation.CreateAsync(service: false);
        await ParkAsync(installation, Replayed, Dropped);

        var list = await GatewayProgram.RunAsync(installation, "parked", "list");
        var replay = await GatewayProgram.RunAsync(installation, "parked", "replay", Replayed.Id.ToString());
        var drop = await GatewayProgram.RunAsync(installation, "parked", "drop", Dropped.Id.ToString());
        var again = await GatewayProgram.RunAsync(installation, "parked", "drop", Dropped.Id.ToString());

        list.Exit.Should().Be(0);
        list.Output.Should().Contain(Replayed.Id.ToString()).And.Contain(Dropped.Id.ToString()).And.Contain("0599").And.Contain("FormatException").And.Contain("4 pogingen");
        replay.Exit.Should().Be(0);
        drop.Exit.Should().Be(0);
        again.Exit.Should().Be(1, "it is not parked any more");
        await using var store = installation.Connect();
        (await store.QueryAsync<Guid>("select message_id from parked")).Should().BeEmpty();
        (await store.QueryAsync<Guid>("select message_id from outbox")).Should().Equal(Replayed.Id.Value);
    }

    private static async Task ParkAsync(Installation installation, params IReadOnlyList<Incoming<SignalsAccepted>> messages)
    {
        await using var database = GatewayDatabase.Sqlite(Path.Combine(installation.NewDataFolder(), "gateway.db"));
        foreach (var message in messages)
        {
            var parked = message.ToParked("FormatException", MessagePolicies.Attempts, TimeProvider.System.GetUtcNow());
            await database.InTransactionAsync(session => ParkedStore.ParkAsync(session, parked), CancellationToken.None);
        }
    }
}
