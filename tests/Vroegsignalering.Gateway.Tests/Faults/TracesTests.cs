using Dapper;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>A marked resident goes every way a signal can go: no log, message, error or other table than its own shows a trace.</summary>
[Collection(FaultsCollection.Name)]
public sealed class TracesTests
{
    // A database that names the row in its error, as PostgreSQL does with a violated constraint.
    private const string TalkativeSqlite = "create trigger talkative before insert on {0} begin select raise(abort, 'Zwaluwenstein'); end";
    private const string TalkativePostgreSql =
        "create or replace function talkative() returns trigger language plpgsql as $$ begin raise exception 'Zwaluwenstein' using detail = 'Kwartelpad 77'; end $$;"
        + "create trigger talkative before insert on {0} for each row execute function talkative()";

    [Fact, Trait("Rule", "LO-04")]
    public async Task MarkedResident_EveryWayOnTheEmbeddedProfile_LeavesNoTrace()
    {
        await using var installation = await Installation.CreateAsync(service: false);
        await using var gateway = await StartAsync(installation);

        var answers = await RunAsync(installation, gateway, TalkativeSqlite);

        await CheckAsync(installation, gateway, answers);
    }

    [ServersFact, Trait("Rule", "LO-04")]
    public async Task MarkedResident_EveryWayOnTheServiceProfile_LeavesNoTrace()
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await StartAsync(installation);
        await using var tap = await QueueTap.OpenAsync(installation);

        var answers = await RunAsync(installation, gateway, TalkativePostgreSql);

        var messages = await tap.ReadAsync();
        messages.Should().NotBeEmpty();
        messages.Where(message => MarkedResident.FoundIn(message).Any()).Should().BeEmpty();
        await CheckAsync(installation, gateway, answers);
    }

    private static async Task<GatewayProgram> StartAsync(Installation installation)
    {
        await MarkedResident.LoadAsync(installation);
        return await GatewayProgram.StartAsync(installation);
    }

    private static async Task<IReadOnlyCollection<string>> RunAsync(Installation installation, GatewayProgram gateway, string talkative)
    {
        using var calls = new MarkedCalls(gateway.Address);
        await calls.PostAsync();
        await calls.DeliverAsync();
        // Until its household is known, a crisis task tells its team the signalled name.
        await SettleAsync(installation);
        await calls.AskWronglyAsync();
        await using var store = installation.Connect();
        var task = (await store.QueryAsync<Guid>("select task_id from task where kind = 'Crisis'")).First();
        (await calls.ReadTaskAsync(task)).Should().Contain(MarkedResident.Street, "the team reads where to go: the marks can be found");
        await calls.PatchAsync(task);

        await store.ExecuteAsync(talkative.Replace("{0}", "match_decision", StringComparison.Ordinal));
        await calls.SignalAsync("energie-demo", MarkedResident.Signal("P-1"));
        await Deadline.UntilAsync(
            "the message is parked", async () => await store.ExecuteScalarAsync<long>("select count(*) from parked") > 0, TimeSpan.FromSeconds(30));
        await store.ExecuteAsync(talkative.Replace("talkative", "talkative_too", StringComparison.Ordinal).Replace("{0}", "receipt", StringComparison.Ordinal));
        await calls.SignalAsync("energie-demo", MarkedResident.Signal("P-2"));
        return calls.Answers;
    }

    private static async Task CheckAsync(Installation installation, GatewayProgram gateway, IReadOnlyCollection<string> answers)
    {
        answers.Where(answer => MarkedResident.FoundIn(answer).Any()).Should().BeEmpty();
        answers.Select(answer => answer[..3]).Distinct().Should().Contain(["202", "200", "400", "401", "404", "409", "422", "500"], "every way was gone");
        var (expected, leaks) = await StoreSearch.FindAsync(installation);
        leaks.Should().BeEmpty();
        expected.Should().Contain(["signal", "resident", "residence"], "the marks can be found where they belong");
        var output = gateway.Output;
        output.Split('\n').Where(line => MarkedResident.FoundIn(line).Any()).Should().BeEmpty();
        output.Should().Contain("is set aside").And.Contain("POST /v1/signalen");
    }

    private static Task SettleAsync(Installation installation) =>
        Deadline.UntilAsync("everything is settled", async () => await installation.UnsettledAsync() == 0, TimeSpan.FromSeconds(60));
}
