using System.Data.Common;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dapper;
using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A gateway that starts while its broker is away.</summary>
[Collection(FaultsCollection.Name)]
public sealed class BrokerAwayTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [ServersFact, Trait("Rule", "CR-03")]
    public async Task Start_BrokerAway_TakesSignalsInAndCarriesThemOnceItIsThere()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        using var line = new BrokerLine();
        await using var gateway = await RunningGateway.StartAsync(settings => settings with
        {
            Configuration = new Dictionary<string, string?>(installation.Configuration) { ["Bus:RabbitMq"] = line.Address },
        }).WaitAsync(TimeSpan.FromSeconds(30));

        (await StatesAsync(gateway)).Should().Equal("bus Degraded", "database Healthy");
        await PostCrisisAsync(gateway);
        await using var store = installation.Connect();
        (await store.ExecuteScalarAsync<long>("select count(*) from outbox where lane = 0")).Should().BePositive("it waits for the broker");

        line.Open();

        await Deadline.UntilAsync(
            "the crisis is in sight of its team", async () => await InSightAsync(store) == 1, TimeSpan.FromSeconds(60));
        await Deadline.UntilAsync("the bus is well", async () => (await StatesAsync(gateway)).Contains("bus Healthy"), Soon);
    }

    [ServersFact, Trait("Rule", "CR-02"), Trait("Rule", "IN-09")]
    public async Task Crisis_BrokerAwayForTwoMinutes_IsSeenWithoutItAndDealtWithOnce()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        using var line = new BrokerLine();
        var clock = new SetClock(TimeProvider.System.GetUtcNow());
        await using var gateway = await RunningGateway.StartAsync(settings => settings with
        {
            Clock = clock,
            Configuration = new Dictionary<string, string?>(installation.Configuration) { ["Bus:RabbitMq"] = line.Address },
        }).WaitAsync(TimeSpan.FromSeconds(30));
        await PostCrisisAsync(gateway);
        await using var store = installation.Connect();
        var late = (await store.QueryAsync<Guid>("select message_id from outbox")).ToList();

        clock.Now = TimeProvider.System.GetUtcNow().AddMinutes(2).AddSeconds(1);

        await Deadline.UntilAsync("the crisis is in sight of its team", async () => await InSightAsync(store) == 1, Soon);
        await Deadline.UntilAsync(
            "the signal is decided", async () => await store.ExecuteScalarAsync<long>("select count(*) from match_decision") == 1, Soon);
        (await store.QueryAsync<Guid>("select message_id from outbox")).Should().Contain(late, "they wait for the broker");
        line.Open();
        await Deadline.UntilAsync(
            "the late messages are handled",
            async () => !late.Except(await store.QueryAsync<Guid>("select message_id from inbox")).Any(),
            TimeSpan.FromSeconds(60));
        (await store.QueryAsync<long>(
            """
            select count(*) from match_decision union all select count(*) from task union all select count(*) from disclosure
            union all select count(*) from parked
            """)).Should().Equal(1, 1, 1, 0);
    }

    private static Task<long> InSightAsync(DbConnection store) =>
        store.ExecuteScalarAsync<long>("select count(*) from task where offered_at is not null");

    private static async Task<IReadOnlyList<string>> StatesAsync(RunningGateway gateway)
    {
        using var answer = await gateway.Http.GetAsync("/health/ready");
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "intake needs no broker");
        var checks = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks");
        return [.. checks.EnumerateArray().Select(check => $"{check.Text("name")} {check.Text("status")}").Order(StringComparer.Ordinal)];
    }

    private static async Task PostCrisisAsync(RunningGateway gateway)
    {
        using var crisis = new StringContent(Messages.Crisis().ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await gateway.SendAsync(HttpMethod.Post, "/v1/signalen", await gateway.TokenAsync("energie-demo"), crisis);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }
}
