using System.Text;
using Dapper;
using MassTransit;
using MassTransit.UsageTracking;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>What the gateway asks of a real RabbitMQ.</summary>
[Collection(FaultsCollection.Name)]
public sealed class BrokerTests
{
    [ServersFact]
    public async Task Queues_Declared_AreQuorumAndNeverDropAMessage()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);

        var queues = (await new ServerScript("rabbitmq").RunAsync("ctl", "list_queues", "name", "type", "arguments")).Split('\n')
            .Where(line => line.StartsWith(installation.Name, StringComparison.Ordinal)).ToDictionary(line => line.Split('\t')[0][(installation.Name.Length + 1)..]);

        queues.Keys.Should().BeEquivalentTo(["crisis", "regulier", "dood"], "no queue stands where nobody reads");
        queues.Values.Should().OnlyContain(line => line.Contains("\tquorum\t", StringComparison.Ordinal));
        foreach (var lane in new[] { queues["crisis"], queues["regulier"] })
        {
            lane.Should().Contain("x-delivery-limit").And.Contain("10").And.Contain("at-least-once").And.Contain("reject-publish")
                .And.Contain($"{installation.Name}.dood");
        }
    }

    [ServersFact]
    public async Task Bus_Started_ReportsNoUsage()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);

        gateway.Services.GetService<IUsageTracker>().Should().BeNull("MassTransit reports by it, and only its own registration brings it");
    }

    [ServersFact]
    public async Task Carry_NoQueueTakesTheMessage_ComesBackAsAFailure()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);
        var services = gateway.Services;
        var nowhere = services.GetRequiredService<BusOptions>() with { QueuePrefix = $"{installation.Name}.nergens" };
        var carrier = new BrokerCarrier(services.GetRequiredService<BrokerLink>(), services.GetRequiredService<MessagePolicies>(), nowhere);
        var message = MessageJson.ToOutbox(new SignalsAccepted("0599", [Guid.CreateVersion7()]), Lane.Crisis, TimeProvider.System.GetUtcNow());

        var carry = () => carrier.CarryAsync(message, CancellationToken.None);

        await carry.Should().ThrowAsync<MessageReturnedException>();
    }

    [ServersFact, Trait("Rule", "IN-09")]
    public async Task Connection_ClosedTimeAndAgain_LeavesOneConsumerToAQueue()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);
        var link = gateway.Services.GetRequiredService<BrokerLink>();
        for (var time = 0; time < 3; time++)
        {
            var broken = link.Bus;
            await new ServerScript("rabbitmq").RunAsync("ctl", "close_all_connections", "test");
            await Deadline.UntilAsync("a new bus", () => Task.FromResult(link.Bus != broken), TimeSpan.FromSeconds(10));
            await link.Bus.Control.WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        }

        // By then a bus that had not ended would have connected again.
        await Task.Delay(TimeSpan.FromSeconds(8));
        var queues = (await new ServerScript("rabbitmq").RunAsync("ctl", "list_queues", "name", "consumers")).Split('\n')
            .Where(line => line.StartsWith(installation.Name, StringComparison.Ordinal)).ToList();

        queues.Should().HaveCount(3).And.OnlyContain(line => line.EndsWith("\t1", StringComparison.Ordinal));
    }

    [ServersFact]
    public async Task Message_GivenUpByTheBroker_IsParkedWithItsReason()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await (await StartAsync(installation)).DisposeAsync();
        var (message, signal) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await WearOutAsync($"{installation.Name}.regulier", $$$"""
            {"messageId":"{{{message}}}","messageType":["urn:message:Vroegsignalering.Contracts:SignalsAccepted"],
             "message":{"gemeentecode":"0599","ids":["{{{signal}}}"]},"headers":{"Lane":1}}
            """);

        await using var gateway = await StartAsync(installation);
        var parked = new List<ParkedMessage>();
        await Deadline.UntilAsync(
            "the message is parked",
            async () => (parked = await installation.Database.ReadAsync(ParkedStore.ListAsync, CancellationToken.None)).Count > 0,
            TimeSpan.FromSeconds(30));

        parked.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Reason = "dead-letter", Kind = "SignalsAccepted", Consumer = "SignalsAccepted", Lane = Lane.Regular, Attempts = 10 });
        parked[0].MessageId.Value.Should().Be(message);
        parked[0].Body.Should().Contain(signal.ToString());
    }

    [ServersFact]
    public async Task Message_ThatIsNotOurs_StepsAsideAndTheOthersGoOn()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);
        await using var connection = await new ConnectionFactory { Uri = new Uri(Installation.Broker!) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", $"{installation.Name}.regulier", mandatory: true, new BasicProperties(), "geen bericht"u8.ToArray());
        var message = MessageJson.ToOutbox(new SignalsAccepted("0599", [Guid.CreateVersion7()]), Lane.Regular, TimeProvider.System.GetUtcNow());
        await installation.Database.InTransactionAsync(session => OutboxStore.AddAsync(session, [message]), CancellationToken.None);

        await using var store = installation.Connect();
        await Deadline.UntilAsync(
            "the other message is handled",
            async () => await store.ExecuteScalarAsync<long>("select count(*) from inbox") == 1,
            TimeSpan.FromSeconds(30));
        await Deadline.UntilAsync(
            "the broker gives the strange message up and it lies apart",
            async () => await CountAsync(connection, $"{installation.Name}.dood_error") == 1,
            TimeSpan.FromSeconds(30));
    }

    // A passive question about a queue that is not there closes its channel.
    private static async Task<uint> CountAsync(IConnection connection, string queue)
    {
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            return await channel.MessageCountAsync(queue);
        }
        catch (OperationInterruptedException)
        {
            return 0;
        }
    }

    private static async Task<RunningGateway> StartAsync(Installation installation)
    {
        var gateway = await RunningGateway.StartAsync(settings => settings with { Configuration = installation.Configuration });
        await gateway.Services.GetRequiredService<BrokerLink>().Bus.Control.WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return gateway;
    }

    // A consumer that takes the message and falls over, as often as the broker lets it.
    private static async Task WearOutAsync(string queue, string envelope)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(Installation.Broker!) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var properties = new BasicProperties { ContentType = "application/vnd.masstransit+json", Persistent = true };
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, Encoding.UTF8.GetBytes(envelope));
        var taken = 0;
        await Deadline.UntilAsync(
            "the broker gives the message up",
            async () =>
            {
                if (await channel.BasicGetAsync(queue, autoAck: false) is not { } delivery) return taken > BusOptions.DeliveryLimit;
                taken++;
                await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true);
                return false;
            },
            TimeSpan.FromSeconds(20));
    }
}
