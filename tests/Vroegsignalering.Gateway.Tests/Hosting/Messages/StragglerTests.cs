using System.Text.Json.Nodes;
using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

/// <summary>A gateway whose messages are all lost once they are written.</summary>
public sealed class StragglerTests
{
    private const string Tenant = "0599";
    private const string Seen = "task where offered_at is not null";
    private static readonly TimeSpan OneLook = TimeSpan.FromSeconds(7);

    [Theory, EveryProfile, Trait("Rule", "CR-02"), Trait("Rule", "IN-09")]
    public async Task Watch_MessagesLost_BringsTheCrisisAfterTwoMinutesAndTheRestAfterTen(string profile)
    {
        await using var scene = await LosingAsync(profile);
        var before = TimeProvider.System.GetUtcNow();
        var signals = new[] { await scene.SendAsync(CrisisScene.Crisis()), await scene.SendAsync(Jansen()) };
        var sent = TimeProvider.System.GetUtcNow();

        scene.Clock.Now = before.AddMinutes(2);
        await Task.Delay(OneLook);
        (await CountAsync(scene, Seen)).Should().Be(0, "the bus is waited for");
        (await scene.QueryAsync<string>("select state from signal")).Should().Equal("Received", "Received");

        scene.Clock.Now = sent.AddMinutes(2).AddMilliseconds(1);
        await UntilAsync(async () => await CountAsync(scene, Seen) == 1);
        await UntilAsync(async () => await CountAsync(scene, "signal where state = 'Attached' and crisis") == 1);

        scene.Clock.Now = before.AddMinutes(10);
        await Task.Delay(OneLook);
        (await CountAsync(scene, "signal where state = 'Received'")).Should().Be(1, "a regular signal can wait");

        scene.Clock.Now = sent.AddMinutes(10).AddMilliseconds(1);
        await UntilAsync(async () => await CountAsync(scene, "signal where state = 'Attached'") == 2);
        scene.Clock.Now = TimeProvider.System.GetUtcNow().AddMinutes(21);
        await UntilAsync(async () => await CountAsync(scene, Seen) == 2);
        await DeliverLateAsync(scene, profile, signals);
        (await scene.QueryAsync<long>(
            """
            select count(*) from match_decision union all select count(*) from household_case union all select count(*) from task
            union all select count(*) from disclosure union all select count(*) from parked
            """)).Should().Equal(2, 2, 2, 2, 0);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-09")]
    public async Task Bring_SignalInAParkedMessage_LeavesItToAPerson(string profile)
    {
        await using var scene = await LosingAsync(profile);
        var (left, taken) = (await scene.SendAsync(Jansen()), await scene.SendAsync(CrisisScene.Regular()));
        var parked = new Incoming<SignalsAccepted>(MessageId.New(), Lane.Regular, new SignalsAccepted(Tenant, [Guid.CreateVersion7(), left]));
        await DoAsync(scene, session => ParkedStore.ParkAsync(session, parked.ToParked("dead-letter", 10, scene.Clock.Now)));

        (await BringAsync(scene)).Signals.Should().Be(1);
        (await BringAsync(scene)).Signals.Should().Be(0);
        (await scene.QueryAsync<Guid>("select signal_id from match_decision")).Should().Equal(taken);

        await DoAsync(scene, session => ParkedStore.DropAsync(session, parked.Id));
        (await BringAsync(scene)).Signals.Should().Be(1);
        (await scene.QueryAsync<Guid>("select signal_id from match_decision")).Should().BeEquivalentTo([taken, left]);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-09")]
    public async Task Bring_OneThatFails_IsParkedOnceAndHoldsUpNoOther(string profile)
    {
        await using var scene = await LosingAsync(profile);
        var (poison, other) = (await scene.SendAsync(Jansen()), await scene.SendAsync(CrisisScene.Regular()));
        await scene.ExecuteAsync(profile == EveryProfileAttribute.Embedded
            ? $"create trigger poison before insert on match_decision when lower(new.signal_id) = '{poison}' begin select raise(abort, ''); end"
            : $"create function poison() returns trigger language plpgsql as $$ begin if new.signal_id = '{poison}' then raise exception ''; end if; return new; end $$;"
              + "create trigger poison before insert on match_decision for each row execute function poison()");

        (await BringAsync(scene)).Signals.Should().Be(2);
        (await BringAsync(scene)).Signals.Should().Be(0, "a person decides about it now");

        (await scene.QueryAsync<Guid>("select signal_id from match_decision")).Should().Equal(other);
        (await scene.QueryAsync<string>("select body from parked")).Should().ContainSingle().Which.Should().Contain(poison.ToString());
    }

    private static async Task<CrisisScene> LosingAsync(string profile)
    {
        var scene = await CrisisScene.StartAsync(profile);
        await scene.ExecuteAsync(profile == EveryProfileAttribute.Embedded
            ? "create trigger lose before insert on outbox begin select raise(ignore); end"
            : "create function lose() returns trigger language plpgsql as $$ begin return null; end $$;"
              + "create trigger lose before insert on outbox for each row execute function lose()");
        return scene;
    }

    private static async Task DeliverLateAsync(CrisisScene scene, string profile, IReadOnlyList<Guid> signals)
    {
        await scene.ExecuteAsync("drop trigger lose" + (profile == EveryProfileAttribute.Embedded ? "" : " on outbox"));
        var tasks = await scene.QueryAsync<Guid>("select task_id from task");
        OutboxMessage[] late =
        [
            MessageJson.ToOutbox(new TasksReady(Tenant, tasks), Lane.Crisis, scene.Clock.Now),
            MessageJson.ToOutbox(new SignalsAccepted(Tenant, signals), Lane.Regular, scene.Clock.Now),
        ];
        await DoAsync(scene, session => OutboxStore.AddAsync(session, late));
        await UntilAsync(async () => !late.Select(message => message.MessageId.Value).Except(await scene.QueryAsync<Guid>("select message_id from inbox")).Any());
    }

    // Of others than the crisis is about.
    private static JsonObject Jansen() => CrisisScene.InTheNorth(CrisisScene.Regular());

    // The clock of the scene stands, so that its own watchers find nothing.
    private static Task<(int Tasks, int Signals)> BringAsync(CrisisScene scene) =>
        scene.Service<Stragglers>().BringAsync(Lane.Regular, TimeProvider.System.GetUtcNow().AddMinutes(1), CancellationToken.None);

    private static Task DoAsync(CrisisScene scene, Func<Session, Task> work) =>
        scene.Service<GatewayDatabase>().InTransactionAsync(work, CancellationToken.None);

    private static async Task<long> CountAsync(CrisisScene scene, string what) => (await scene.QueryAsync<long>("select count(*) from " + what)).Single();

    private static Task UntilAsync(Func<Task<bool>> condition) => Deadline.UntilAsync("it is brought", condition, TimeSpan.FromSeconds(30));
}
