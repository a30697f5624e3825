using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Gateway.Tests.Hosting;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Insight;

namespace Vroegsignalering.Gateway.Tests.Demo;

public sealed class DemoRunTests
{
    [Theory, OnServersData]
    public async Task Play_OnTheRealServers_PlaysTheMonthAndLoadsNothingTwice(string profile)
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
        var name = (await database.QueryAsync<string>("select current_database()", new { })).Single();
        await using var gateway = await RunningGateway.StartAsync(settings => settings with
        {
            Mode = StartMode.Demo,
            DataFolder = Path.Combine(settings.DataFolder, "nog-niet-gemaakt"),
            Configuration = new Dictionary<string, string?>
            {
                ["ConnectionStrings:Gateway"] = new NpgsqlConnectionStringBuilder(TestDatabase.Server) { Database = name }.ToString(),
                ["Bus:RabbitMq"] = OutreachScene.Servers!.Value.Broker,
                ["Bus:QueuePrefix"] = name,
            },
        });

        await PlayAsync(gateway);
        var played = await OverviewAsync(database);
        await PlayAsync(gateway);
        var again = await OverviewAsync(database);

        played.Signals.Values.Sum().Should().BeGreaterThan(1_800, $"a month has come in on {profile}");
        played.Decisions.Values.Sum().Should().BeGreaterThan(1_800);
        played.Crises.Values.Sum().Should().BePositive();
        played.Parked.Should().Be(0);
        again.Should().BeEquivalentTo(played);
    }

    [Fact]
    public async Task Play_DatabaseOfSomebodyElse_IsRefusedUntouched()
    {
        await using var gateway = await RunningGateway.StartAsync(settings => settings with { Mode = StartMode.Demo });
        await gateway.LoadDemoAsync();

        var play = () => PlayAsync(gateway);

        (await play.Should().ThrowAsync<StartRefusedException>()).Which.Message.Should().Contain("lege database");
        File.Exists(Path.Combine(gateway.DataFolder, "demo.txt")).Should().BeFalse();
    }

    private static Task PlayAsync(RunningGateway gateway) =>
        ActivatorUtilities.CreateInstance<DemoRun>(gateway.Services).PlayAsync(gateway.Http.BaseAddress!, CancellationToken.None);

    private static Task<Overview> OverviewAsync(TestDatabase database) =>
        database.Gateway.ReadAsync(session => OverviewStore.ReadAsync(session, DemoCovenants.Home), CancellationToken.None);
}
