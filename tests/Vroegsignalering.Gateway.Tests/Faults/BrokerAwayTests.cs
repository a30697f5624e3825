using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dapper;
using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Gateway.Tests.Signals;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A gateway that starts while its broker is away.</summary>
[Collection(FaultsCollection.Name)]
public sealed class BrokerAwayTests
{
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
            "the crisis is in sight of its team",
            async () => await store.ExecuteScalarAsync<long>("select count(*) from task where offered_at is not null") == 1,
            TimeSpan.FromSeconds(60));
        await Deadline.UntilAsync(
            "the bus is well", async () => (await StatesAsync(gateway)).Contains("bus Healthy"), TimeSpan.FromSeconds(30));
    }

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
