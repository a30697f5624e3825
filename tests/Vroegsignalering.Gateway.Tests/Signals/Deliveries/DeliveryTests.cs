using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

public sealed class DeliveryTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    private const string Csv = "text/csv";
    private const string Ndjson = "application/x-ndjson";
    private const string Json = "application/json";

    [Theory, EveryProfile, Trait("Rule", "IN-08"), Trait("Rule", "IN-09"), Trait("Rule", "IN-10")]
    public async Task Delivery_SameSignalsByEveryChannel_AreTheSameSignals(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        JsonObject[] messages = [Messages.Regular(), Messages.Crisis(), Messages.Regular().With("persoon.achternaam", "Müller; de Vries")];

        var taken = await SentAsync(gateway, messages.ToCsv(), Csv);
        var again = new[]
        {
            await SentAsync(gateway, messages.ToCsv(','), Csv),
            await SentAsync(gateway, "\uFEFF" + messages.ToCsv(';', "\n") + "\n\n", Csv),
            await SentAsync(gateway, messages.ToNdjson(), Ndjson),
            await SentAsync(gateway, messages.ToJsonArray(), Json),
        };

        Counts(taken).Should().Be("3 3 0 0 0 0");
        again.Select(Counts).Should().OnlyContain(counts => counts == "3 0 3 0 0 0", "the fingerprint is of the signal, not of the channel");
        foreach (var message in messages)
        {
            using var posted = await gateway.PostAsync(Energy, message);
            posted.StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    [Theory, EveryProfile, Trait("Rule", "IN-10")]
    public async Task Delivery_BadRows_CostOnlyThemselves(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var good = Enumerable.Range(0, 4).Select(_ => Messages.Regular()).ToArray();
        string[] rows =
        [
            good[0].ToJsonString(),
            "{\"kenmerk\": \"half",
            Messages.Regular().With("soort", "Gas").ToJsonString(),
            good[1].ToJsonString(),
            Messages.Regular().With("inspanningen.weigering", true).ToJsonString(),
            new string('x', 70_000),
            good[2].ToJsonString(),
            "[7]",
            good[0].With("bedragCenten", 1).ToJsonString(),
            good[3].ToJsonString(),
        ];

        var delivery = await SentAsync(gateway, string.Join('\n', rows), Ndjson);

        Counts(delivery).Should().Be("10 4 0 1 4 1");
        (await RowsAsync(gateway, delivery)).Should().Equal(
            "2 ongeldig  geen-json", "3 ongeldig /soort code", "5 geweigerd /inspanningen/weigering weigering-inwoner",
            "6 ongeldig  te-lang", "8 ongeldig  geen-object", "9 strijdig /kenmerk kenmerk-in-gebruik");
    }

    [Theory, Trait("Rule", "IN-10")]
    [InlineData("\"open", "aanhalingsteken", "a quote left open")]
    [InlineData("\"dicht\"je", "aanhalingsteken", "text behind the closing quote")]
    [InlineData("a;b", "kolommen", "another number of cells")]
    public async Task Delivery_BrokenCsvRow_NeverSwallowsTheRowsBehindIt(string cell, string code, string because)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var broken = Messages.Regular().With("persoon.achternaam", "VERVANG").ToRow().Replace("VERVANG", cell, StringComparison.Ordinal);
        string[] lines = [Messages.Head(), Messages.Regular().ToRow(), broken, Messages.Regular().ToRow(), Messages.Regular().ToRow()];

        var delivery = await SentAsync(gateway, string.Join("\r\n", lines), Csv);

        Counts(delivery).Should().Be("4 3 0 0 1 0", because);
        (await RowsAsync(gateway, delivery)).Should().Equal($"3 ongeldig  {code}");
    }

    [Fact, Trait("Rule", "IN-10")]
    public async Task Delivery_BrokenArray_EndsThereAndKeepsWhatWasCommitted()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var rows = Enumerable.Range(0, 3).Select(_ => Messages.Regular().ToJsonString()).ToArray();

        var cut = await SentAsync(gateway, $"[{rows[0]},{rows[1]},{{\"kenmerk\":", Json);
        var two = await SentAsync(gateway, $"[{rows[2]}][{rows[0]}]", Json);
        var deep = await SentAsync(gateway, $"[{new string('[', 500)}{new string(']', 500)},{rows[2]}]", Json);

        (Counts(cut), cut.Text("afgebroken")).Should().Be(("3 2 0 0 1 0", "geen-json"));
        (await RowsAsync(gateway, cut)).Should().Equal("3 ongeldig  geen-json");
        (Counts(two), two.Text("afgebroken")).Should().Be(("2 1 0 0 1 0", "geen-json"));
        Counts(deep).Should().Be("2 0 1 0 1 0", "an element nested too deep is read past");
    }

    [Theory]
    [InlineData("kenmerk;ZEERGEHEIM;kenmerk", Csv, HttpStatusCode.BadRequest)]
    [InlineData("Jansen;Dorpsstraat;12", Csv, HttpStatusCode.BadRequest)]
    [InlineData("", Csv, HttpStatusCode.BadRequest)]
    [InlineData("{}", Json, HttpStatusCode.BadRequest)]
    [InlineData("  ", Json, HttpStatusCode.BadRequest)]
    [InlineData("x", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("x", "text/csv; charset=windows-1252", HttpStatusCode.UnsupportedMediaType)]
    public async Task Delivery_UnreadableAsAWhole_IsAnsweredAtOnce(string body, string type, HttpStatusCode expected)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        foreach (var path in new[] { "/v1/leveringen", "/v1/leveringen/controle" })
        {
            using var answer = await gateway.SendAsync(Energy, path, body, type);
            answer.StatusCode.Should().Be(expected);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("ZEERGEHEIM");
        }
    }

    [Fact]
    public async Task Delivery_FaultyHead_ToldWithAllErrors()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.SendAsync(
            Energy, "/v1/leveringen", "kenmerk,gemeentecode,soort,signaaltype,signaaldatum,adres.huisnummer,onzin,kenmerk\r\n", Csv);

        (await answer.JsonAsync()).Codes().Should().Equal(" onbekende-kolom", "/kenmerk dubbele-kolom", "/adres/postcode ontbrekende-kolom", "/persoon/achternaam ontbrekende-kolom");
    }

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Delivery_CrisisWithFaultyOptionalField_IsAcceptedWithNotice(string profile)
    {
        var gateway = await gateways.OnAsync(profile);

        var delivery = await SentAsync(gateway, Messages.Crisis().With("persoon.geboortedatum", "1985-13").ToJsonString(), Ndjson);

        Counts(delivery).Should().Be("1 1 0 0 0 0");
        (await RowsAsync(gateway, delivery)).Should().Equal("1 aanvaard /persoon/geboortedatum onmogelijk");
    }

    [Theory, EveryProfile, Trait("Rule", "RE-04")]
    public async Task Delivery_CorrectionInTheSameFile_FindsWhatItCorrects(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var wrong = Messages.Regular();
        var right = Messages.Regular().With("vervangt", wrong.Reference());

        var delivery = await SentAsync(gateway, new[] { wrong, right }.ToNdjson(), Ndjson);

        Counts(delivery).Should().Be("2 2 0 0 0 0");
        (await RowsAsync(gateway, delivery)).Should().BeEmpty("there is nothing unknown to warn of");
    }

    [Theory, EveryProfile]
    public async Task Rows_Paged_ComeAsJsonOrCsv(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var delivery = await SentAsync(gateway, string.Join('\n', Enumerable.Repeat("geen json", 5).Append(Messages.Regular().ToJsonString())), Ndjson);
        var path = $"/v1/leveringen/{delivery.Text("id")}/regels";

        using var first = await gateway.GetAsync(Energy, $"{path}?uitkomst=ongeldig&aantal=3");
        var page = await first.JsonAsync();
        using var last = await gateway.GetAsync(Energy, page.Text("volgende"));
        using var none = await gateway.GetAsync(Energy, $"{path}?uitkomst=geweigerd");
        using var wrong = await gateway.GetAsync(Energy, $"{path}?uitkomst=alles&na=-1&aantal=0");
        using var csv = await CsvAsync(gateway, path);

        page.GetProperty("regels").GetArrayLength().Should().Be(3);
        first.Headers.GetValues("Link").Should().Equal($"<{page.Text("volgende")}>; rel=\"next\"");
        (await last.JsonAsync()).GetProperty("regels").EnumerateArray().Select(row => row.GetProperty("regel").GetInt32()).Should().Equal(4, 5);
        (await none.JsonAsync()).GetProperty("regels").GetArrayLength().Should().Be(0);
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await wrong.JsonAsync()).Codes().Should().Equal("uitkomst code", "na bereik", "aantal bereik");
        csv.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        (await csv.Content.ReadAsByteArrayAsync()).Should().StartWith(Encoding.UTF8.GetPreamble(), "Excel takes UTF-8 without a mark for Windows-1252");
        (await csv.Content.ReadAsStringAsync()).Split("\r\n").Should().HaveCount(7).And.Contain(line => line.StartsWith("5;ongeldig;;;;geen-json;"));
    }

    [Theory]
    [InlineData("text/csv", "text/csv", "asked for")]
    [InlineData("text/csv;q=0, */*", "application/json", "refused")]
    [InlineData("application/json, text/csv;q=0.1", "application/json", "the highest wins")]
    [InlineData("application/json;q=0.5, text/csv", "text/csv", "the highest wins")]
    [InlineData("text/csv, application/json", "application/json", "both as welcome")]
    [InlineData("*/*", "application/json", "anything")]
    [InlineData("text/*, */*;q=0.5", "text/csv", "a range of it")]
    [InlineData("text/*;q=0.1, text/csv;q=0, application/json;q=0.2", "application/json", "what is said of the type goes before the range")]
    public async Task Rows_InTheFormatThatIsPreferred_AreAnswered(string accept, string expected, string because)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var delivery = await SentAsync(gateway, "geen json", Ndjson);

        using var answer = await CsvAsync(gateway, $"/v1/leveringen/{delivery.Text("id")}/regels", accept);

        answer.Content.Headers.ContentType!.MediaType.Should().Be(expected, because);
    }

    [Theory, EveryProfile]
    public async Task Check_File_TellsTheSameAndStoresNothing(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var rows = new[] { Messages.Regular(), Messages.Regular().With("soort", "Gas"), Messages.Regular().With("inspanningen.weigering", true) };

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen/controle", rows.ToCsv(), Csv);

        var check = await answer.JsonAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        Counts(check).Should().Be("3 1 0 1 1 0");
        check.GetProperty("regels").EnumerateArray().Select(row => row.GetProperty("regel").GetInt32()).Should().Equal(3, 4);
        (await gateway.QueryAsync<string>("select reference from signal where reference = @kenmerk", new { kenmerk = rows[0].Reference() }))
            .Should().BeEmpty();
    }

    private static async Task<JsonElement> SentAsync(PartnerGateway gateway, string body, string type)
    {
        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", body, type);
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var delivery = await answer.JsonAsync();
        answer.Headers.Location!.ToString().Should().Be($"/v1/leveringen/{delivery.Text("id")}");
        using var shown = await gateway.GetAsync(Energy, answer.Headers.Location.ToString());
        (await shown.Content.ReadAsStringAsync()).Should().Be(await answer.Content.ReadAsStringAsync());
        return delivery;
    }

    private static string Counts(JsonElement delivery) =>
        string.Join(' ', delivery.GetProperty("aantallen").EnumerateObject().Select(count => count.Value.GetInt32()));

    /// <summary>Number, outcome and first error of every row that needs an eye.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(PartnerGateway gateway, JsonElement delivery)
    {
        using var answer = await gateway.GetAsync(Energy, $"/v1/leveringen/{delivery.Text("id")}/regels");
        var rows = (await answer.JsonAsync()).GetProperty("regels").EnumerateArray();
        return [.. rows.Select(row => $"{row.GetProperty("regel")} {row.Text("uitkomst")} {row.Codes("meldingen")[0]}")];
    }

    private static async Task<HttpResponseMessage> CsvAsync(PartnerGateway gateway, string path, string accept = "text/csv")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", await gateway.TokenAsync(Energy));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await gateway.Http.SendAsync(request);
    }
}
