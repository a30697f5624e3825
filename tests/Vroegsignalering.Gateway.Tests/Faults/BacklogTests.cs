using Dapper;
using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>kill -9 of the broker while messages leave as fast as they can: more than its client has room for.</summary>
[Collection(FaultsCollection.Name)]
public sealed class BacklogTests
{
    private const int Messages = 6000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    [ServersFact, Trait("Rule", "IN-09")]
    public async Task Backlog_BrokerKilledWhileItLeaves_GoesOnWhenTheBrokerIsBack()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await GatewayProgram.StartAsync(installation);
        await ServerScript.FlushBrokerAsync();
        await using var store = installation.Connect();
        await installation.Database.InTransactionAsync(session => OutboxStore.AddAsync(session, Backlog()), CancellationToken.None);
        await Deadline.UntilAsync("a sixth has left", async () => await InOutboxAsync() < Messages * 5 / 6, Patience);

        var broker = new ServerScript("rabbitmq");
        await broker.KillAsync();
        var left = await InOutboxAsync();
        await broker.StartAsync();

        left.Should().BePositive("the blow has to fall while messages leave");
        await Deadline.UntilAsync("the outbox is empty", async () => await InOutboxAsync() == 0, Patience);
        await Deadline.UntilAsync("every message is handled", async () => await CountAsync("inbox") == Messages, Patience);

        Task<long> InOutboxAsync() => CountAsync("outbox");
        Task<long> CountAsync(string table) => store.ExecuteScalarAsync<long>("select count(*) from " + table);
    }

    private static IReadOnlyList<OutboxMessage> Backlog() =>
        [.. Enumerable.Range(0, Messages).Select(number =>
            MessageJson.ToOutbox(
                new SignalsAccepted("0599", [Guid.CreateVersion7()]), number % 2 == 0 ? Lane.Crisis : Lane.Regular, TimeProvider.System.GetUtcNow()))];
}
