using System.Net;
using System.Text;
using System.Text.Json;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals;

/// <summary>What cannot be read as a signal, and yet may tell of a crisis: a message, a row, half a row or a whole file (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class UnreadableCrisisTests
{
    private const string Alarms = "select tenant from alarm where kind = 'crisis-geweigerd' order by tenant";
    private const string OpenAlarms = "select count(*) from alarm where kind = 'crisis-geweigerd' and settled_at is null";
    private const string OpenRefusals = "select count(*) from refusal where crisis and settled_at is null";

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
