using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class OfferingTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Rule", "LO-07"), Trait("Rule", "CO-03")]
    [InlineData(OutreachScene.Embedded)]
    [OnServersData]
    public async Task Offer_TeamWithMandate_IsVisibleDisclosedAndLogged(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var crisis = Tasks.Crisis(Morning);

        await scene.BringAsync(crisis, Tasks.Regular(Morning));
        await scene.UntilOfferedAsync(2);

        (await scene.GetAsync($"Task/{crisis.TaskId}")).Text("status").Should().Be("requested");
        (await scene.QueryAsync<string>("select recipient from disclosure where allowed and data_class = 'Statutory' and task_id is not null"))
            .Should().Equal("wijkteam-noord", "wijkteam-noord");
        (await scene.QueryAsync<string>("select consent_answer from log_payload where activity = 'taak-aangeboden'")).Should().Equal("nietVereist", "nietVereist");
    }

    [Theory]
    [InlineData(OutreachScene.Embedded)]
    [OnServersData]
    public async Task Offer_SameTasksInManyMessages_DisclosesEachOnce(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        TaskRow[] tasks = [.. Enumerable.Range(0, 300).Select(_ => Tasks.Crisis(Morning))];
        TaskId[] ids = [.. tasks.Select(task => task.TaskId)];

        await scene.BringAsync(tasks);
        for (var again = 0; again < 5; again++)
        {
            await scene.AnnounceAsync(Lane.Crisis, [.. ids.Reverse()], OutreachScene.Home);
            await scene.AnnounceAsync(Lane.Regular, ids, OutreachScene.Home);
        }

        await scene.UntilAsync("select count(*) from outbox", 0);
        await scene.UntilAsync("select count(*) from inbox", 11);
        await scene.UntilOfferedAsync(300);
        (await scene.SingleAsync<long>("select count(*) from disclosure")).Should().Be(300);
        (await scene.SingleAsync<long>("select count(*) from log_payload where activity = 'taak-aangeboden'")).Should().Be(300);
        (await scene.SingleAsync<long>("select count(*) from parked")).Should().Be(0);
    }

    [Fact, Trait("Rule", "TE-02"), Trait("Rule", "CO-02")]
    public async Task Offer_TeamWithoutMandate_KeepsRegularTaskBackAndAlarms()
    {
        await using var scene = await OutreachScene.StartAsync();
        var task = Tasks.Regular(Morning, OutreachScene.South);

        await scene.BringAsync(task);
        await scene.UntilAsync("select count(*) from disclosure where not allowed and consent_answer = 'ontbreekt'", 1);

        (await scene.QueryAsync<string>("select kind || ' ' || subject from alarm")).Should().Equal("mandaat-ontbreekt wijkteam-zuid/2026-11-20");
        (await scene.GetAsync($"Task/{task.TaskId}")).GetProperty("statusReason").GetProperty("coding")[0].Text("code")
            .Should().Be("wacht-op-mandaat", "the scheduler sees what waits and can pass it on");
    }

    [Fact, Trait("Rule", "TE-02")]
    public async Task Offer_TeamsWithoutMandate_AlarmInOneOrder()
    {
        await using var scene = await OutreachScene.StartAsync();
        await scene.EndMandateAsync(new DateOnly(2026, 6, 30));

        var first = Tasks.Regular(Morning, OutreachScene.South);
        await Task.Delay(TimeSpan.FromMilliseconds(2));

        await scene.BringAsync(first, Tasks.Regular(Morning, OutreachScene.North));
        await scene.UntilAsync("select count(*) from disclosure where not allowed", 2);

        (await scene.QueryAsync<string>("select subject from alarm order by rowid")).Should().Equal(
            ["wijkteam-noord/2026-11-20", "wijkteam-zuid/2026-11-20"], "two gateways that alarm at once never wait for each other in a circle");
    }

    [Fact, Trait("Rule", "TE-02"), Trait("Rule", "CR-07")]
    public async Task Offer_CrisisOfTeamWithoutMandate_GoesToFallbackAndEscalatesAtOnce()
    {
        await using var scene = await OutreachScene.StartAsync();
        var task = Tasks.Crisis(Morning, OutreachScene.South);

        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();
        await scene.UntilAsync("select count(*) from alarm where kind in ('escalatie-vangnetteam', 'escalatie-ketenregisseur')", 2);

        var seen = await scene.GetAsync($"Task/{task.TaskId}");
        seen.Text("owner", "reference").Should().Be("Organization/vangnet");
        (await scene.QueryAsync<bool>("select allowed from disclosure order by disclosure_id")).Should().BeEquivalentTo([false, true]);
    }
}
