using System.Data.Common;
using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>Intakes that want the same rows at the same time.</summary>
public sealed class IntakeLockTests
{
    // Who waits for a row of a signal; others wait now and then for a page or for a row of theirs.
    private const string Blocked =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event in ('transactionid', 'tuple') and query like '%signal%'";
    private const string Unmatched = "select count(*) from signal where state = 'Received'";

    [Theory, EveryProfile, Trait("Rule", "RE-04"), Trait("Rule", "IN-10")]
    public async Task Delivery_CorrectionsOfTheSameSignalsInOppositeOrder_AllComeIn(string profile)
    {
        await using var gateway = await StartAsync(profile);
        List<JsonObject> earlier = [.. Enumerable.Range(0, 60).Select(_ => Messages.Regular())];
        await DeliverAsync(gateway, earlier);

        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(
                DeliverAsync(gateway, earlier.Select(Correct)), DeliverAsync(gateway, Enumerable.Reverse(earlier).Select(Correct)));
        }

        (await gateway.QueryAsync<long>("select count(*) from signal where replaced_by is null")).Should().Equal([60L], "each has one last correction");
    }

    [Fact, Trait("Rule", "IN-09")]
    public async Task Post_BrokenOffByTheDatabaseForAnother_IsDoneAgainAsAWhole()
    {
        if (!HasServers) return;
        await using var gateway = await StartAsync(EveryProfileAttribute.Service);
        await gateway.ExecuteAsync("""
            create sequence tries;
            create function lose() returns trigger language plpgsql as $$
            begin if nextval('tries') = 1 then raise exception using errcode = '40P01'; end if; return null; end $$;
            create trigger lose after insert on log_line for each row execute function lose();
            """);

        await gateway.TakenAsync(Energy, Messages.Crisis());

        (await gateway.QueryAsync<long>("select count(*) from signal union all select count(*) from task")).Should().Equal(1, 1);
        (await gateway.QueryAsync<long>("select last_value from tries")).Should().ContainSingle().Which
            .Should().BeGreaterThan(1, "the first was broken off, and matching writes its own lines later");
    }

    [Fact, Trait("Rule", "RE-01")]
    public async Task Withdraw_BrokenOffByTheDatabaseForAnother_IsDoneAgainAsAWhole()
    {
        if (!HasServers) return;
        await using var gateway = await StartAsync(EveryProfileAttribute.Service);
        var id = (await gateway.TakenAsync(Energy, Messages.Regular())).GetProperty("id").GetGuid();
        await gateway.ExecuteAsync("""
            create sequence tries;
            create function lose() returns trigger language plpgsql as $$
            begin if nextval('tries') = 1 then raise exception using errcode = '40P01'; end if; return null; end $$;
            create trigger lose after update of withdrawn_at on signal for each row execute function lose();
            """);

        using var answer = await gateway.PostAsync(Energy, new JsonObject { ["reden"] = "fout" }, $"/v1/signalen/{id}/intrekking");

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await gateway.QueryAsync<long>("select last_value from tries")).Should().Equal([2L], "the second try went through");
    }

    [Fact, Trait("Rule", "RE-04"), Trait("Rule", "IN-10")]
    public async Task Delivery_CorrectionsOfManyCrises_TakesTheirTasksInOneOrder()
    {
        if (!HasServers) return;
        await using var gateway = await StartAsync(EveryProfileAttribute.Service);
        JsonObject[] earlier = [Messages.Crisis(), Messages.Crisis()];
        foreach (var crisis in earlier) await gateway.TakenAsync(Energy, crisis);
        await gateway.UntilAsync("select count(*) from task where offered_at is not null", 2);
        await gateway.UntilAsync(Unmatched, 0);
        await using var store = await gateway.OpenAsync();
        await using var holding = await store.BeginTransactionAsync();
        await store.ExecuteAsync("select task_id from task order by task_id desc limit 1 for update", transaction: holding);

        var delivery = gateway.SendAsync(Energy, "/v1/leveringen", earlier.Reverse().Select(CorrectCrisis).ToNdjson(), "application/x-ndjson");
        await gateway.UntilAsync(Blocked, 1);

        (await gateway.QueryAsync<Guid>("select task_id from task order by task_id for update skip locked"))
            .Should().BeEmpty("it holds the first and waits for the last, whatever the order of the file");
        await holding.CommitAsync();
        using var answer = await delivery;
        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"aanvaard\":2");
    }

    [Fact, Trait("Rule", "RE-04")]
    public async Task Post_CorrectionOfAChainThatGrowsMeanwhile_TakesThePlaceOfItsEnd()
    {
        if (!HasServers) return;
        await using var gateway = await StartAsync(EveryProfileAttribute.Service);
        var references = new List<string>();
        for (var place = 0; place < 4; place++)
        {
            var message = Messages.Regular();
            await gateway.TakenAsync(Energy, message);
            references.Add(message.Reference());
        }

        // Matching changes the same rows: it must not stand in the queue that is counted.
        await gateway.UntilAsync(Unmatched, 0);

        // Three other gateways have put the later in the place of the earlier, and commit one behind the other.
        var links = new List<(DbConnection Store, DbTransaction Work)>();
        for (var place = 0; place < 3; place++)
        {
            var store = await gateway.OpenAsync();
            var work = await store.BeginTransactionAsync();
            await store.ExecuteAsync(
                "update signal set replaced_by = (select signal_id from signal where reference = @later) where reference = @earlier",
                new { earlier = references[place], later = references[place + 1] },
                work);
            links.Add((store, work));
        }

        var last = gateway.TakenAsync(Energy, Messages.Regular().With("vervangt", references[0]));
        foreach (var (store, work) in links)
        {
            await gateway.UntilAsync(Blocked, 1);
            await work.CommitAsync();
            await store.DisposeAsync();
        }

        var id = (await last).GetProperty("id").GetGuid();
        (await gateway.QueryAsync<string>("select reference from signal where replaced_by = @id", new { id })).Should().Equal(references[^1]);
    }

    private static JsonObject CorrectCrisis(JsonObject earlier) => Messages.Crisis().With("vervangt", earlier.Reference());

    private static JsonObject Correct(JsonObject earlier) => Messages.Regular().With("vervangt", earlier.Reference());

    private static async Task DeliverAsync(PartnerGateway gateway, IEnumerable<JsonObject> rows)
    {
        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, text);
        text.Should().Contain("\"aanvaard\":60");
    }
}
