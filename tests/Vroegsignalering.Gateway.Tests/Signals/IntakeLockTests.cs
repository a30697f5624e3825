using System.Net;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>Intakes that want the same rows at the same time.</summary>
public sealed class IntakeLockTests
{
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
        (await gateway.QueryAsync<long>("select last_value from tries")).Should().Equal([2L], "the second try went through");
    }

    private static JsonObject Correct(JsonObject earlier) => Messages.Regular().With("vervangt", earlier.Reference());

    private static async Task DeliverAsync(PartnerGateway gateway, IEnumerable<JsonObject> rows)
    {
        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, text);
        text.Should().Contain("\"aanvaard\":60");
    }
}
