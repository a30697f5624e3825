using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

public sealed class StragglerStoreTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Rule", "CR-02")]
    [InlineData(OutreachScene.Embedded)]
    [OnServersData]
    public async Task Tasks_OfEveryStanding_AreThoseTheGateWasNotAskedAbout(string kind)
    {
        await using var scene = await OutreachScene.StartAsync(kind);
        var earlier = TimeProvider.System.GetUtcNow().AddMilliseconds(-1);
        var now = earlier.AddMinutes(5);
        TaskRow crisis = Tasks.Crisis(Morning), forgotten = Tasks.Regular(Morning), moved = Tasks.Regular(Morning), seen = Tasks.Regular(Morning);
        TaskRow kept = Tasks.Regular(Morning, OutreachScene.South), changed = Tasks.Regular(Morning) with { ModifiedAt = now.AddSeconds(1) };
        TaskRow parked = Tasks.Regular(Morning), ended = Tasks.Regular(Morning) with { Status = OutreachTaskStatus.Cancelled, ClosedAt = Morning };
        TaskRow neighbour = Tasks.Regular(Morning) with { Tenant = OutreachScene.Neighbour };
        await scene.BringAsync(moved, seen, kept);
        await scene.UntilAsync("select count(*) from disclosure", 3);
        await scene.DoAsync(session => Tasks.StoreAsync(session, [crisis, forgotten, parked, ended, neighbour]));
        await scene.DoAsync(session => Tasks.StoreAsync(session, [changed]));
        var message = new Incoming<TasksReady>(MessageId.New(), Lane.Regular, new TasksReady("0599", [seen.TaskId.Value, parked.TaskId.Value]));
        await scene.DoAsync(session => ParkedStore.ParkAsync(session, message.ToParked("dead-letter", 10, now)));
        await scene.ExecuteAsync("update task set offered_at = null where task_id = @id", new { id = moved.TaskId.Value });

        (await FindAsync(scene, Lane.Regular, now)).Should().BeEquivalentTo([forgotten.TaskId, moved.TaskId]);
        (await FindAsync(scene, Lane.Crisis, now)).Should().Equal(crisis.TaskId);
        (await FindAsync(scene, Lane.Regular, earlier)).Should().BeEmpty("they arrived long ago, but were stored a moment ago");
    }

    private static async Task<IReadOnlyList<TaskId>> FindAsync(OutreachScene scene, Lane lane, DateTimeOffset before)
    {
        IReadOnlyList<TaskId> found = [];
        await scene.DoAsync(async session => found = await StragglerStore.TasksAsync(session, new StragglerQuery(OutreachScene.Home, lane, before, 10)));
        return found;
    }
}
