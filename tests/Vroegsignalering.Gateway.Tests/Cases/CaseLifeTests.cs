using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;
using Vroegsignalering.Gateway.Privacy;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Register;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Cases;

/// <summary>One household from its first signal to its second case, over HTTP.</summary>
public sealed class CaseLifeTests
{
    private const string Energy = "energie-demo";
    private const string Housing = "corporatie-demo";
    private const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private const string OpenCase = """
        insert into household (tenant, household_id) values ('0599', @household);
        insert into household_case (tenant, case_id, household_id, opened_at, coordinator_due, team_id, priority, explanation, version)
        values ('0599', @id, @household, now(), now(), 'wijkteam-noord', 'stat', '{}', 1)
        """;

    public static TheoryData<int, long, string> Later { get; } = new()
    {
        { 1, 1, "the day after" },
        { 30, 1, "the last day within reopenDays" },
        { 31, 2, "the first day outside it" },
    };

    [Theory, MemberData(nameof(Later)), Trait("Rule", "CA-01"), Trait("Rule", "CA-12")]
    public async Task LastTask_Completed_ClosesTheCaseAndALaterSignalReopensOrOpens(int days, long cases, string because)
    {
        await using var scene = await StartAsync();
        await SignalAsync(scene, Energy, Messages.Regular());
        var task = await TaskAsync(scene, "Outreach");
        var closed = scene.Clock.Now;

        using var answer = await CompleteAsync(scene, task);

        (await Emitted.ReadAsync(answer)).Items("output").Last().GetProperty("valueCodeableConcept").GetProperty("coding")[0].Text("code")
            .Should().Be("Vervolghulp en/of verwijzing");
        (await scene.QueryAsync<string>("select result from household_case where closed_at is not null")).Should().Equal("Vervolghulp en/of verwijzing");
        (await scene.QueryAsync<string>("select outcome from log_payload where activity = 'contact-vastgelegd'")).Should().Contain("zaak-gesloten");

        scene.Clock.Now = closed.AddDays(days);
        await SignalAsync(scene, Housing, Messages.Regular("Huur"));
        await scene.UntilAsync("select count(*) from task where kind = 'Outreach' and closed_at is null and offered_at is not null", 1);

        (await scene.SingleAsync<long>("select count(*) from household_case")).Should().Be(cases, because);
        (await scene.SingleAsync<long>("select count(*) from household_case where closed_at is null and result is null")).Should().Be(1);
        (await scene.SingleAsync<long>("select count(*) from case_signal s join household_case c on c.case_id = s.case_id where c.closed_at is null"))
            .Should().Be(3 - cases, because);
    }

    [Theory, InlineData(OutreachScene.Embedded), OnServersData, Trait("Rule", "CA-01"), Trait("Rule", "CR-08")]
    public async Task Tasks_EndedAtTheSameTime_CloseTheCaseOnce(string kind)
    {
        await using var scene = await StartAsync(kind);
        await SignalAsync(scene, Energy, Messages.Crisis());
        await SignalAsync(scene, Housing, Messages.Regular("Huur"));
        var (crisis, outreach) = (await TaskAsync(scene, "Crisis"), await TaskAsync(scene, "Outreach"));
        await scene.UntilAsync("select count(distinct case_id) from task where case_id is not null group by case_id having count(*) = 2", 1);

        var answers = await Task.WhenAll(CompleteAsync(scene, crisis), CompleteAsync(scene, outreach));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.OK);
        (await scene.SingleAsync<long>("select count(*) from household_case where closed_at is not null")).Should().Be(1);
        (await scene.QueryAsync<string>("select outcome from log_payload where outcome = 'zaak-gesloten'")).Should().HaveCount(1);
    }

    [Fact, Trait("Rule", "CA-01"), Trait("Rule", "CR-08")]
    public async Task OneOfTwoTasks_Ended_LeavesTheCaseAndTheCrisisOpen()
    {
        await using var scene = await StartAsync();
        await SignalAsync(scene, Energy, Messages.Crisis());
        await SignalAsync(scene, Housing, Messages.Regular("Huur"));
        var (crisis, outreach) = (await TaskAsync(scene, "Crisis"), await TaskAsync(scene, "Outreach"));

        using var answer = await CompleteAsync(scene, outreach);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.SingleAsync<long>("select count(*) from household_case where closed_at is null")).Should().Be(1);
        (await scene.SingleAsync<long>("select count(*) from task_term where met_on is null and ending is null")).Should().Be(1);

        using var last = await scene.PatchAsync(crisis, Patches.Status("cancelled", "inwoner-weigert"));

        last.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.QueryAsync<string>("select result from household_case where closed_at is not null"))
            .Should().Equal("Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering");
    }

    [Theory, OnServersData, Trait("Rule", "CA-01")]
    public async Task Task_EndedWhileItComesIntoACase_WaitsForTheHousehold(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var (task, household, id) = (Tasks.Crisis(scene.Clock.Now), Guid.CreateVersion7(), Guid.CreateVersion7());
        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();
        await using var planning = await scene.OpenAsync();
        await planning.ExecuteAsync(OpenCase, new { household, id });
        await using var matching = await planning.BeginTransactionAsync();
        await planning.ExecuteAsync("update task set case_id = @id, household_id = @household", new { household, id }, matching);
        await using var other = await scene.OpenAsync();
        await using var ending = await other.BeginTransactionAsync();
        await other.ExecuteAsync("select household_id from household for update", transaction: ending);

        var patch = scene.PatchAsync(task.TaskId, Patches.Status("cancelled", "inwoner-weigert"));
        await scene.UntilAsync(Waiting, 1);
        await matching.CommitAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));

        patch.IsCompleted.Should().BeFalse("another task of the household may be ending");
        await ending.CommitAsync();
        using var answer = await patch;
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await scene.SingleAsync<long>("select count(*) from household_case where closed_at is not null")).Should().Be(1);
    }

    [Fact, Trait("Rule", "RT-01"), Trait("Rule", "RT-02"), Trait("Rule", "IN-08")]
    public async Task ClosedCase_PastItsTerm_IsPurgedAndItsReferenceIsGone()
    {
        await using var scene = await StartAsync();
        var message = Messages.Regular();
        await SignalAsync(scene, Energy, message);
        (await CompleteAsync(scene, await TaskAsync(scene, "Outreach"))).StatusCode.Should().Be(HttpStatusCode.OK);

        scene.Clock.Now = scene.Clock.Now.AddMonths(6).AddDays(1);
        await ActivatorUtilities.CreateInstance<Purge>(scene.Gateway.Services).RunAsync(dryRun: false, CancellationToken.None);

        (await scene.SingleAsync<long>("select (select count(*) from household_case) + (select count(*) from task) + (select count(*) from signal)")).Should().Be(0);
        (await PostAsync(scene, Energy, message)).Should().Be(HttpStatusCode.Gone);
    }

    // A gateway that runs reads its municipalities anew only after some seconds.
    private static async Task<OutreachScene> StartAsync(string kind = OutreachScene.Embedded)
    {
        var scene = await OutreachScene.StartAsync(kind, TimeProvider.System.GetUtcNow());
        var resident = Villagers.Entry("resident-1", "Dijk", "1985-06-15", Villagers.Stay("home", 10, "A"));
        await scene.DoAsync(async session =>
        {
            await DemoData.LoadAsync(session, [], scene.Clock.Now);
            await RegisterStore.LoadAsync(session, OutreachScene.Home, [resident], scene.Clock.Now);
        });
        await scene.StopAsync();
        await scene.RunAsync();
        return scene;
    }

    private static async Task SignalAsync(OutreachScene scene, string partner, JsonObject message)
    {
        (await PostAsync(scene, partner, message.With("persoon.voorletters", "A.M."))).Should().Be(HttpStatusCode.Accepted);
    }

    private static async Task<HttpStatusCode> PostAsync(OutreachScene scene, string partner, JsonObject message)
    {
        using var content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await scene.Gateway.SendAsync(HttpMethod.Post, "/v1/signalen", await scene.Gateway.TokenAsync(partner), content);
        return answer.StatusCode;
    }

    private static async Task<TaskId> TaskAsync(OutreachScene scene, string kind)
    {
        await scene.UntilAsync($"select count(*) from task where kind = '{kind}' and case_id is not null and offered_at is not null", 1);
        return new TaskId(Guid.Parse((await scene.QueryAsync<string>($"select cast(task_id as text) from task where kind = '{kind}'"))[0]));
    }

    private static async Task<HttpResponseMessage> CompleteAsync(OutreachScene scene, TaskId task)
    {
        foreach (var step in new[] { "received", "accepted", "in-progress" })
        {
            (await scene.PatchAsync(task, Patches.Status(step))).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        return await scene.PatchAsync(task, Patches.CompletedAfter(DutchTime.DateOf(scene.Clock.Now).ToString("yyyy-MM-dd", null)));
    }
}
