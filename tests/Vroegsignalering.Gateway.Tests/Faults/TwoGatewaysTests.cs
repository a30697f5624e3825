using Dapper;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Two gateways on one database and one broker.</summary>
[Collection(FaultsCollection.Name)]
public sealed class TwoGatewaysTests
{
    private const int Signals = 200;

    [ServersFact]
    public async Task Gateways_StartedAtTheSameTimeOnAnEmptyDatabase_ShareTheWork()
    {
        await using var installation = await Installation.OnServersAsync();
        var gateways = await GatewayProgram.StartTwoAsync(installation);
        await using var first = gateways[0];
        await using var second = gateways[1];
        await LoadAsync(installation, gateways);
        using var storm = new Storm(installation, gateways);
        await storm.WaveAsync(Signals, async () =>
        {
            await second.KillAsync();
            await second.RestartAsync();
        });

        var findings = await storm.SettleAsync();

        findings.IsClean.Should().BeTrue(findings.ToString());
        findings.Acknowledged.Should().Be(Signals);
        await using var store = installation.Connect();
        (await store.ExecuteScalarAsync<long>("select count(*) - max(number) from migration")).Should().Be(0, "each was applied once");
    }

    // Gateways follow the municipalities within seconds; killed and started again, they know them at once.
    private static async Task LoadAsync(Installation installation, GatewayProgram[] gateways)
    {
        await Task.WhenAll(gateways.Select(gateway => gateway.KillAsync()));
        await installation.LoadAsync();
        await Task.WhenAll(gateways.Select(gateway => gateway.RestartAsync()));
    }
}
