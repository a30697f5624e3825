using System.Net;
using Dapper;
using Vroegsignalering.Gateway.Tests.Privacy;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Tasks while the mandate of their team ends, begins, or is waited for.</summary>
public sealed class MandateTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Rule", "TE-02"), Trait("Rule", "CO-05"), Trait("Rule", "CR-07")]
    [InlineData(OutreachScene.Embedded)]
    [OnServersData]
    public async Task Mandate_EndsAndIsGivenAgain_TasksFollowIt(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var (crisis, regular) = (Tasks.Crisis(Morning), Tasks.Regular(Morning));
        await scene.BringAsync(crisis, regular);
        await scene.UntilOfferedAsync(2);

        await scene.EndMandateAsync(new DateOnly(2026, 11, 20));
        scene.Clock.Now = Morning.AddDays(1);
        using (var worker = await Visitor.ComeAsync(scene.Gateway, "wijkwerker"))
        {
            (await (await worker.GetAsync("/werklijst")).Content.ReadAsStringAsync()).Should().NotContain("Voorbeeldstraat");
        }

        await scene.UntilAsync("select count(*) from task where kind = 'Crisis' and team_id = 'vangnet' and offered_at is not null", 1);
        await scene.UntilAsync("select count(*) from task where kind = 'Outreach' and team_id = 'wijkteam-noord' and offered_at is null", 1);
        (await scene.QueryAsync<string>("select subject from alarm where kind = 'mandaat-ontbreekt'")).Should().Equal("wijkteam-noord/2026-11-21");
        await scene.UntilAsync("select count(*) from alarm where kind = 'escalatie-ketenregisseur'", 1);

        await scene.EndMandateAsync(until: null);
        await scene.UntilOfferedAsync(2);
        (await scene.GetAsync($"Task/{regular.TaskId}")).Text("owner", "reference").Should().Be("Organization/wijkteam-noord");
        (await scene.SingleAsync<long>("select count(*) from disclosure")).Should().Be(6, "two at first, crisis denied and passed on, regular denied and offered again");
    }

    [Theory, InlineData(OutreachScene.Embedded), OnServersData, Trait("Rule", "TE-02"), Trait("Rule", "CR-11")]
    public async Task Mandate_EndsWhileWorkGoesOn_TheNextTeamIsOfferedItAnew(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var crisis = Tasks.Crisis(Morning);
        await scene.BringAsync(crisis);
        await scene.UntilOfferedAsync();
        foreach (var status in new[] { "received", "accepted", "in-progress" })
        {
            using var step = await scene.PatchAsync(crisis.TaskId, Patches.Status(status));
        }

        await scene.EndMandateAsync(new DateOnly(2026, 11, 20));
        scene.Clock.Now = Morning.AddDays(1);
        await scene.UntilAsync("select count(*) from task where team_id = 'vangnet' and offered_at is not null", 1);

        (await scene.GetAsync($"Task/{crisis.TaskId}")).Text("status").Should().Be("requested");
        (await scene.SingleAsync<string>("select business_status from task")).Should().Be("aangeboden");
        (await scene.SingleAsync<string>("select team_reason from task")).Should().Be("NoMandate");
    }

    [Theory, OnServersData, Trait("Rule", "TE-02"), Trait("Rule", "CO-02")]
    public async Task Mandate_EndsAndAnotherGatewayWasFirst_IsAskedOnce(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        await scene.BringAsync(Tasks.Regular(Morning));
        await scene.UntilOfferedAsync();
        await using var store = await scene.OpenAsync();
        await using var other = await store.BeginTransactionAsync();
        await store.ExecuteAsync("update task set offered_at = null", transaction: other);

        await scene.EndMandateAsync(new DateOnly(2026, 11, 20));
        scene.Clock.Now = Morning.AddDays(1);
        await scene.UntilAsync("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'", 1);
        await other.CommitAsync();
        await Task.Delay(TimeSpan.FromSeconds(2));

        (await scene.SingleAsync<long>("select count(*) from disclosure")).Should().Be(1, "the other gateway asks again");
    }

    [Fact, Trait("Rule", "TE-02"), Trait("Rule", "CA-10")]
    public async Task Waiting_PatchedByTheScheduler_IsOnlyPassedOn()
    {
        await using var scene = await OutreachScene.StartAsync();
        var task = Tasks.Regular(Morning, OutreachScene.South);
        await scene.BringAsync(task);
        await scene.UntilAsync("select count(*) from disclosure where not allowed", 1);

        using var step = await scene.PatchAsync(task.TaskId, Patches.Status("received"));
        using var neighbour = await scene.PatchAsync(task.TaskId, Patches.Owner("vangnet"), "buurgemeente-demo");
        using var passed = await scene.PatchAsync(task.TaskId, Patches.Owner("vangnet"));

        step.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await step.Content.ReadAsStringAsync()).Should().Contain("wacht op een team met mandaat");
        neighbour.StatusCode.Should().Be(HttpStatusCode.NotFound);
        passed.StatusCode.Should().Be(HttpStatusCode.OK);
        await scene.UntilOfferedAsync();
        (await scene.GetAsync($"Task/{task.TaskId}")).Text("owner", "reference").Should().Be("Organization/vangnet");
    }

    [Fact, Trait("Rule", "TE-02")]
    public async Task Waiting_OnThePage_IsPassedOnToATeamWithMandate()
    {
        await using var scene = await OutreachScene.StartAsync();
        var task = Tasks.Regular(Morning, OutreachScene.South);
        await scene.BringAsync(task);
        await scene.UntilAsync("select count(*) from disclosure where not allowed", 1);
        using var planner = await Visitor.ComeAsync(scene.Gateway, "planner");
        var page = await planner.GetAsync("/werklijst");

        using var passed = await planner.SendAsync($"/taken/{task.TaskId}/stap", page, ("stap", ""), ("naar", "vangnet"));

        (await page.Content.ReadAsStringAsync()).Should().Contain("<option value=\"vangnet\">").And.Contain("wijkteam-noord</option>");
        passed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        await scene.UntilOfferedAsync();
        (await scene.SingleAsync<string>("select team_id from task")).Should().Be("vangnet");
    }
}
