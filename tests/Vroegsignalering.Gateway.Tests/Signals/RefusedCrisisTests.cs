using System.Net;
using System.Text;
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

    [Theory]
    [InlineData("{\"signaaltype\": \"ontruiming\", \"kenmerk\"", "application/json", HttpStatusCode.BadRequest, true, "half a message")]
    [InlineData("{\"crisissignaal\": \"ja\", \"kenmerk\"", "application/json", HttpStatusCode.BadRequest, true, "the flag in words")]
    [InlineData("{\"crisissignaal\": false, \"signaaltype\": \"regulier\", ", "application/json", HttpStatusCode.BadRequest, false, "a regular one")]
    [InlineData("[{\"signaaltype\": \"royement\"}]", "application/json", HttpStatusCode.BadRequest, true, "a list where one belongs")]
    [InlineData("{\"signaaltype\": \"Einde Levering\"}", "text/plain", HttpStatusCode.UnsupportedMediaType, true, "under another name")]
    [InlineData("{\"signaaltype\": \"regulier\"}", "text/plain", HttpStatusCode.UnsupportedMediaType, false, "regular under another name")]
    [InlineData("{\"signaaltype\": \"ontruiming\"}", "application/json; charset=windows-1252", HttpStatusCode.UnsupportedMediaType, true, "in another character set")]
    public async Task Post_WhatCannotBeRead_AlarmsWhereItMayBeACrisis(string body, string type, HttpStatusCode status, bool alarms, string because)
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.SendAsync(Energy, "/v1/signalen", body, type);
        using var check = await gateway.SendAsync(Energy, "/v1/signalen/controle", body, type);

        (answer.StatusCode, check.StatusCode).Should().Be((status, status), because);
        (await answer.JsonAsync()).TryGetProperty("weigering", out _).Should().Be(alarms, because);
        (await gateway.QueryAsync<long>("select count(*) from alarm")).Should().Equal([alarms ? 2L : 0L], because);
        (await gateway.QueryAsync<long>(OpenRefusals)).Should().Equal([alarms ? 1L : 0L], because);
    }

    [Theory]
    [InlineData(70_000, true, "it is read on to search it")]
    [InlineData(2_000_000, true, "it is too large for that too, and so may be one")]
    [InlineData(70_000, false, "it holds no such word")]
    public async Task Post_TooLargeABody_AlarmsWhereItMayBeACrisis(int size, bool alarms, string because)
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        var body = $"{{\"persoon\": \"{new string('a', size)}\", \"signaaltype\": \"{(alarms ? "ontruiming" : "regulier")}\"}}";

        using var answer = await gateway.SendAsync(Energy, "/v1/signalen", body, "application/json");
        using var after = await gateway.PostAsync(Energy, Messages.Crisis());

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge, because);
        (await answer.JsonAsync()).TryGetProperty("weigering", out _).Should().Be(alarms, because);
        after.StatusCode.Should().Be(HttpStatusCode.Accepted, "the line is in order");
    }

    [Theory]
    [InlineData("Jansen;Dorpsstraat;ontruiming\r\n", "text/csv", true, "no head, and the word")]
    [InlineData("Jansen;Dorpsstraat;regulier\r\n", "text/csv", false, "no head, regular")]
    [InlineData("kenmerk;crisissignaal\r\nA;nee\r\nB;WAAR\r\n", "text/csv", true, "a head that lacks columns, and a yes below it")]
    [InlineData("kenmerk;crisissignaal\r\nA;nee\r\nB;ONWAAR\r\n", "text/csv", false, "and only no below it")]
    [InlineData("{\"signaaltype\": \"ontruiming\"}", "application/json", true, "an object where a list belongs")]
    [InlineData("{\"signaaltype\": \"ontruiming\"}", "application/xml", true, "a format that is not read here")]
    public async Task Delivery_RefusedAsAWhole_AlarmsWhereItMayHoldACrisis(string body, string type, bool alarms, string because)
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            using var content = new ByteArrayContent(encoding.GetBytes(body)) { Headers = { ContentType = new(type) } };
            using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", content);
            ((int)answer.StatusCode).Should().BeOneOf(400, 415);
            (await answer.JsonAsync()).TryGetProperty("weigering", out _).Should().Be(alarms, because);
        }

        (await gateway.QueryAsync<string>(Alarms)).Should().Equal(alarms ? ["0518", "0599"] : [], because);
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

    [Theory]
    [InlineData("{0}", "a file without its line breaks")]
    [InlineData("ontruiming;\"Laan\" 5;x;y\n{1}\n{2}", "a row above the head, with a quote in it")]
    [InlineData("{1};crisissignaal\n{3}\n;ja", "a line break that cuts the flag off")]
    [InlineData("{1}\n{4}", "a line break that cuts the word")]
    [InlineData("{1};crisissignaal\n{3}", "a file that ends before the flag")]
    [InlineData("\uFEFFcrisis_signaal|kenmerk\nja|1", "names and delimiter of somebody else")]
    public async Task Delivery_CrisisThatNoRowHolds_Alarms(string form, string because)
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        var head = string.Join(';', Messages.Head().Split(';').Where(name => name != "crisissignaal"));
        string Row(string type) => string.Join(';', head.Split(';').Select(name => name == "signaaltype" ? type : "x"));
        var body = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            form,
            $"{head}{Row("ontruiming")}",
            head,
            Row("regulier"),
            Row("regulier"),
            Row("ontr\nuiming"));

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", body, "text/csv");

        (await gateway.QueryAsync<long>(OpenRefusals)).Single().Should().BePositive(because);
        (await gateway.QueryAsync<long>(OpenAlarms)).Single().Should().BePositive(because);
    }

    [Fact]
    public async Task Post_CrisisOfASenderThatWouldReadAnotherFormat_IsTakenInAllTheSame()
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        gateway.Http.DefaultRequestHeaders.Accept.ParseAdd("application/xml");

        using var answer = await gateway.PostAsync(Energy, Messages.Crisis());

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
    }

    [Fact]
    public async Task Delivery_PackedBody_MayHoldACrisis()
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        using var packed = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("text/csv"), ContentEncoding = { "gzip" } } };
        using var workbook = new ByteArrayContent("PK\u0003\u0004 een werkblad"u8.ToArray()) { Headers = { ContentType = new("text/csv") } };

        using var unpacked = await gateway.SendAsync(Energy, "/v1/leveringen", packed);
        using var unread = await gateway.SendAsync(Energy, "/v1/leveringen", workbook);

        (unpacked.StatusCode, unread.StatusCode).Should().Be((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest));
        (await gateway.QueryAsync<long>(OpenRefusals)).Should().Equal([2L], "nobody can search them");
    }

    [Fact]
    public async Task Delivery_RowsThatCannotBeRead_AlarmWhereTheyMayBeACrisis()
    {
        await using var gateway = await StartAsync(EveryProfileAttribute.Embedded);
        var crisis = Messages.Crisis().ToJsonString();
        string[] lines = [Messages.Regular().ToJsonString()[..^1], crisis[..^1], new string('x', 70_000), Messages.Regular().ToJsonString()];

        var lined = await SentAsync(gateway, string.Join('\n', lines), "application/x-ndjson");
        var listed = await SentAsync(gateway, $"[{Messages.Regular().ToJsonString()}, {{\"kenmerk\" {crisis}", "application/json");

        (await RowsAsync(gateway, lined)).Select(row => (row.GetProperty("regel").GetInt32(), row.GetProperty("weigering").ValueKind == JsonValueKind.String))
            .Should().Equal([(1, false), (2, true), (3, true)], "what is too long to be kept may be one too");
        (await RowsAsync(gateway, listed)).Should().ContainSingle().Which.GetProperty("weigering").ValueKind.Should().Be(JsonValueKind.String, "the rest of a list is searched");
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
