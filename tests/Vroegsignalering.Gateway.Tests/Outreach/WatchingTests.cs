using Dapper;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Tests.Outreach;

public sealed class WatchingTests
{
    // A Thursday before Easter: Good Friday, the weekend and Easter Monday do not count (CR-05).
    private static readonly DateTimeOffset Arrival = new(2026, 4, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Rule", "CR-07"), Trait("Rule", "CR-06")]
    [InlineData(OutreachScene.Embedded)]
    [OnServersData]
    public async Task Watch_CrisisWithoutConversation_EscalatesOverDaysAndRestart(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind, Arrival);
        var task = Tasks.Crisis(Arrival);
        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();

        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 7), new TimeOnly(23, 59));
        await Task.Delay(TimeSpan.FromSeconds(2));
        (await FiredAsync(scene)).Should().BeEmpty("the first working day lasts until midnight");

        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 8), new TimeOnly(0, 0));
        await scene.UntilAsync("select count(*) from timer where fired_at is not null", 1);

        await scene.StopAsync();
        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 9), new TimeOnly(12, 0));
        await scene.RunAsync();
        await scene.UntilAsync("select count(*) from timer where fired_at is not null", 3);
        (await scene.SingleAsync<long>("select count(*) from task_term where missed_at is not null")).Should().Be(0, "the last day is not over");

        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 10), new TimeOnly(0, 0));
        await scene.UntilAsync("select count(*) from task_term where missed_at is not null", 1);
        (await FiredAsync(scene)).Should().BeEquivalentTo("dag1-einde", "dag2-einde", "dag3-12:00", "gemist");
        (await scene.SingleAsync<long>("select count(*) from alarm")).Should().Be(8, "fallback team and chain manager, four times");
        (await scene.SingleAsync<long>("select count(*) from log_payload where activity = 'taak-geescaleerd'")).Should().Be(4);
        (await scene.GetAsync($"Task/{task.TaskId}")).GetProperty("note").GetRawText().Should().Contain("wettelijke termijn is verstreken");
    }

    [Fact, Trait("Rule", "CR-08")]
    public async Task Watch_ConversationRecorded_EscalatesNoMore()
    {
        await using var scene = await OutreachScene.StartAsync(at: Arrival);
        var task = Tasks.Crisis(Arrival);
        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();
        using var spoken = await scene.PatchAsync(task.TaskId, Patches.Spoken("2026-04-02"));

        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 20), new TimeOnly(9, 0));
        await scene.UntilAsync("select count(*) from timer where outcome = 'niet-nodig'", 4);

        (await scene.SingleAsync<long>("select count(*) from alarm")).Should().Be(0);
        (await scene.SingleAsync<long>("select count(*) from task_term where missed_at is not null")).Should().Be(0);
    }

    [Fact, Trait("Rule", "CR-07")]
    public async Task Missed_ConversationRecordedAfterwards_StaysOnRecord()
    {
        await using var scene = await OutreachScene.StartAsync(at: Arrival);
        var task = Tasks.Crisis(Arrival);
        await scene.BringAsync(task);
        await scene.UntilOfferedAsync();
        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 13), new TimeOnly(9, 0));
        await scene.UntilAsync("select count(*) from task_term where missed_at is not null", 1);

        using var spoken = await scene.PatchAsync(task.TaskId, Patches.Spoken("2026-04-13"));

        (await scene.SingleAsync<long>("select count(*) from task_term where missed_at is not null and met_on is not null")).Should().Be(1);
    }

    [Theory, Trait("Rule", "CR-07"), Trait("Rule", "CR-08")]
    [OnServersData]
    public async Task Missed_WhileTheConversationIsBeingRecorded_LeavesItStanding(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind, Arrival);
        await scene.BringAsync(Tasks.Crisis(Arrival));
        await scene.UntilOfferedAsync();
        await using var store = await scene.OpenAsync();
        await using var change = await store.BeginTransactionAsync();
        await store.ExecuteAsync("select task_id from task for update", transaction: change);

        scene.Clock.Now = DutchTime.At(new DateOnly(2026, 4, 10), new TimeOnly(0, 0));
        await Task.Delay(TimeSpan.FromSeconds(3));
        await store.ExecuteAsync("update task_term set met_on = date '2026-04-09'", transaction: change);
        await change.CommitAsync();

        await scene.UntilAsync("select count(*) from timer where fired_at is not null", 4);
        (await scene.SingleAsync<long>("select count(*) from task_term where met_on is not null and missed_at is null")).Should().Be(1);
        (await FiredAsync(scene)).Should().BeEmpty("the conversation was there before anybody looked");
    }

    private static async Task<IEnumerable<string>> FiredAsync(OutreachScene scene) =>
        await scene.QueryAsync<string>("select outcome from timer where fired_at is not null and outcome <> 'niet-nodig'");
}
