using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Signals;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>Whom a crisis alarms that is no sound message, and until when (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class RefusedCrisisTests
{
    private const string Alarms = "select tenant from alarm where kind = 'crisis-geweigerd' order by tenant";
    private const string OpenAlarms = "select count(*) from alarm where kind = 'crisis-geweigerd' and settled_at is null";
    private const string OpenRefusals = "select count(*) from refusal where crisis and settled_at is null";

    [Theory, EveryProfile]
    public async Task Post_UnsoundCrisis_AlarmsTheMunicipalityItNames(string profile)
    {
        await using var gateway = await StartAsync(profile);

        var answer = await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));

        (await gateway.QueryAsync<string>(Alarms)).Should().Equal("0599");
        (await gateway.QueryAsync<string>("select tenant from refusal")).Should().Equal("0599");
        answer.Codes().Should().Equal("/adres/postcode verplicht", "/vervangtWeigering crisis-gealarmeerd");
        (await gateway.QueryAsync<Guid>("select refusal_id from refusal")).Should().Equal(answer.GetProperty("weigering").GetGuid());
    }

    [Theory, EveryProfile]
    public async Task Delivery_UnsoundCrises_AlarmOncePerPartnerAndDayAndAreEachListed(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var rows = Enumerable.Range(0, 200).Select(row => Messages.Crisis().With("gemeentecode", row % 2 == 0 ? null : "0999").Without("adres.postcode")).ToList();

        var first = await SentAsync(gateway, rows.ToNdjson(), "application/x-ndjson");
        await SentAsync(gateway, rows.Take(2).ToNdjson(), "application/x-ndjson");
        await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));

        (await gateway.QueryAsync<string>(Alarms)).Should().Equal(["0518", "0599"], "the partner has a covenant with both, and it may be either");
        (await gateway.QueryAsync<long>("select count(distinct alarm) from refusal where alarm is not null")).Should().Equal(1);
        (await gateway.QueryAsync<long>("select count(*) from refusal")).Should().Equal(203);
        var shown = await RowsAsync(gateway, first, "?aantal=1000");
        shown.Select(row => row.GetProperty("weigering").GetGuid()).Distinct().Should().HaveCount(200, "each row has its own");
        shown.Should().OnlyContain(row => row.Codes("meldingen").Contains("/vervangtWeigering crisis-gealarmeerd"));
    }

    [Theory, EveryProfile]
    public async Task Post_UnsoundCrisisOfAPartnerWithoutCovenant_AlarmsTheMunicipalityItNamesElseTheOperator(string profile)
    {
        await using var gateway = await StartAsync(profile);
        await gateway.ExecuteAsync($"delete from covenant where partner = '{Energy}'");
        gateway.Services.GetRequiredService<TenantDirectory>().Forget();

        await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));
        await RefusedAsync(gateway, Messages.Crisis().Without("gemeentecode"));

        (await gateway.QueryAsync<string>(Alarms)).Should().BeEquivalentTo("0599", "-");
    }

    [Theory, EveryProfile]
    public async Task Post_RepeatOfARefusal_SettlesItAndWithTheLastTheAlarm(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var first = await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));
        var second = await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));

        var taken = await gateway.TakenAsync(Energy, Messages.Crisis().With("vervangtWeigering", first.Text("weigering")));
        var oneLeft = await gateway.QueryAsync<long>(OpenAlarms);
        var message = Messages.Crisis();
        await gateway.TakenAsync(Energy, message);
        using var again = await gateway.PostAsync(Energy, message.With("vervangtWeigering", second.Text("weigering")));

        (await gateway.QueryAsync<Guid>("select settled_by from refusal where refusal_id = @id", new { id = first.GetProperty("weigering").GetGuid() }))
            .Should().Equal(taken.GetProperty("id").GetGuid());
        oneLeft.Should().Equal([1L], "the other refusal is open still");
        again.StatusCode.Should().Be(HttpStatusCode.OK, "the field is no part of the content, and a repetition settles too");
        (await gateway.QueryAsync<long>(OpenAlarms)).Should().Equal(0);

        await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));
        (await gateway.QueryAsync<long>(OpenAlarms)).Should().Equal([1L], "the same alarm is open again");
    }

    [Theory, EveryProfile]
    public async Task Post_RepeatOfWhatIsNoRefusalOfThePartner_StandsWithANotice(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var refused = await RefusedAsync(gateway, Messages.Crisis().Without("adres.postcode"));

        using var others = await gateway.PostAsync(Water, Messages.Regular("Water").With("vervangtWeigering", refused.Text("weigering")));
        var unknown = await gateway.TakenAsync(Energy, Messages.Crisis().With("vervangtWeigering", Guid.CreateVersion7().ToString()));
        var faulty = await gateway.TakenAsync(Energy, Messages.Regular().With("vervangtWeigering", "gisteren"));

        unknown.Codes("meldingen").Should().Equal("/vervangtWeigering weigering-onbekend");
        faulty.Codes("meldingen").Should().Equal("/vervangtWeigering vorm");
        (await gateway.QueryAsync<long>(OpenRefusals)).Should().Equal([1L], "nobody settles what another sent");
    }

    [Theory, EveryProfile]
    public async Task Post_CrisisUnderTheReferenceOfARegularSignal_IsRefusedAndAlarms(string profile)
    {
        await using var gateway = await StartAsync(profile);
        var regular = Messages.Regular();
        await gateway.TakenAsync(Energy, regular);
        var crisis = regular.With("crisissignaal", true);

        using var answer = await gateway.PostAsync(Energy, crisis);
        using var file = await gateway.SendAsync(Energy, "/v1/leveringen", new[] { crisis }.ToNdjson(), "application/x-ndjson");

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.JsonAsync()).Codes().Should().Equal("/kenmerk kenmerk-in-gebruik", "/vervangtWeigering crisis-gealarmeerd");
        (await gateway.QueryAsync<string>(Alarms)).Should().Equal("0599");
        (await gateway.QueryAsync<long>(OpenRefusals)).Should().Equal([2L], "a row of a file counts as a post does");
    }

    [Fact]
    public async Task Delivery_ManyRefusedCrises_AreNotSettledByRepeatingOneRow()
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        var rows = Enumerable.Range(0, CrisisRefusals.Most + 10).Select(_ => Messages.Crisis().Without("adres.postcode"));
        await SentAsync(gateway, rows.ToNdjson(), "application/x-ndjson");

        foreach (var refusal in await gateway.QueryAsync<Guid>("select refusal_id from refusal"))
        {
            await gateway.TakenAsync(Energy, Messages.Crisis().With("vervangtWeigering", $"{refusal}"));
        }

        (await gateway.QueryAsync<long>(OpenRefusals)).Should().Equal([1L], "the last stands for ten rows more");
        (await gateway.QueryAsync<long>(OpenAlarms)).Should().NotEqual([0L]);
    }

    private static async Task<JsonElement> RefusedAsync(PartnerGateway gateway, JsonObject message)
    {
        using var answer = await gateway.PostAsync(Energy, message);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        return await answer.JsonAsync();
    }

    private static async Task<JsonElement> SentAsync(PartnerGateway gateway, string body, string type)
    {
        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", body, type);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        return await answer.JsonAsync();
    }

    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(PartnerGateway gateway, JsonElement delivery, string query = "")
    {
        using var answer = await gateway.GetAsync(Energy, $"/v1/leveringen/{delivery.Text("id")}/regels{query}");
        return [.. (await answer.JsonAsync()).GetProperty("regels").EnumerateArray()];
    }
}
