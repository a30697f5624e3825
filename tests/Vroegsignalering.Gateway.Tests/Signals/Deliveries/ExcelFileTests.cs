using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

/// <summary>A month of signals as Dutch Excel saves it goes in without an edit, or one sentence says what to do.</summary>
public sealed class ExcelFileTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    private const string Padding = ";;;";

    /// <summary>What Excel saves one workbook as: under "CSV (gescheiden door lijstscheidingsteken)", "Unicode-tekst" and "CSV UTF-8".</summary>
    public static TheoryData<string> Formats { get; } = new("windows-1252", "unicode", "utf-8");

    [Theory, Trait("Rule", "IN-10"), Trait("Rule", "IN-12")]
    [MemberData(nameof(Formats))]
    public async Task Delivery_MonthSavedByExcel_IsTheSameSignalsAsJson(string format)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        JsonObject[] month =
        [
            .. Enumerable.Range(0, 20).Select(_ => Messages.Regular().With("persoon.achternaam", "Étienne")),
            Messages.Regular().With("persoon.achternaam", "Coördes").With("bedragCenten", 123_456),
            Messages.Crisis().With("adres.straatnaam", "Caféplein"),
        ];

        var taken = await SentAsync(gateway, Saved(month, format));
        using var again = await gateway.SendAsync(Energy, "/v1/leveringen", month.ToNdjson(), "application/x-ndjson");

        Counts(taken).Should().Be("22 22 0 0 0 0");
        (await RowsAsync(gateway, taken)).Should().BeEmpty("nothing of it needs an eye");
        Counts(await again.JsonAsync()).Should().Be("22 0 22 0 0 0", "what was read is what JSON says, to the letter");
    }

    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "persoon.achternaam=Dijk\u0092s", "/persoon/achternaam tekenset", "the name of a regular signal in no encoding that is certain" },
        { "bedragCenten=450.12", "/bedragCenten vorm", "a point may be decimal or part thousands" },
        { "ontstaansdatum=13-25-2026", "/ontstaansdatum onmogelijk", "no month" },
        { "adres.straatnaam=\"Laan\n(achterom)\"", "/adres/straatnaam tekens", "a line break is part of the cell, and none of a street" },
    };

    [Theory, Trait("Rule", "IN-12")]
    [MemberData(nameof(Faults))]
    public async Task Delivery_CellThatCannotBeReadForCertain_IsToldByItsField(string cell, string told, string because)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var (path, value) = (cell[..cell.IndexOf('=', StringComparison.Ordinal)], cell[(cell.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var row = Messages.Regular().With(path, "VERVANG").ToRow().Replace("VERVANG", value, StringComparison.Ordinal);

        var delivery = await SentAsync(gateway, Encoding.Latin1.GetBytes($"{Messages.Head()}\r\n{Messages.Regular().ToRow()}\r\n{row}\r\n{Messages.Regular().ToRow()}"));

        (Counts(delivery), because).Should().Be(("3 2 0 0 1 0", because));
        (await RowsAsync(gateway, delivery)).Should().Equal($"3 ongeldig {told}");
    }

    [Fact, Trait("Rule", "IN-12")]
    public async Task Delivery_BadByteInARow_HidesNoOtherFaultOfIt()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var row = Messages.Regular().With("persoon.achternaam", "Dijk\u0092s").With("adres.postcode", "30").With("adres.huisnummer", "10A").ToRow();

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen/controle", Content(Encoding.Latin1.GetBytes($"{Messages.Head()}\r\n{row}")));

        (await answer.JsonAsync()).GetProperty("regels")[0].Codes("meldingen").Should()
            .Equal("/persoon/achternaam tekenset", "/adres/huisnummer vorm", "/adres/postcode onmogelijk");
    }

    public static TheoryData<byte[], string, string> NoFiles { get; } = new()
    {
        { [.. "PK\u0003\u0004"u8, 20, 0, 6, 0], " excel-werkmap", "xlsx" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], " excel-werkmap", "xls" },
        { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], " ingepakt", "Pak het uit" },
        { [.. "%PDF-1.7"u8], " pdf", "PDF" },
        { [.. Encoding.UTF8.GetBytes("Wouter;Dorpsstraat;12\r\n")], " kop-ontbreekt", "regel 1" },
    };

    [Theory, Trait("Rule", "IN-12")]
    [MemberData(nameof(NoFiles))]
    public async Task Delivery_WhatIsNoFileOfSignals_IsToldByNameWithTheRepair(byte[] file, string code, string told)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        foreach (var type in code == " kop-ontbreekt" ? new[] { "text/csv" } : ["text/csv", "application/x-ndjson", "application/json"])
        {
            using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", Content(file, type));

            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            var problem = await answer.JsonAsync();
            problem.Codes().Should().Equal(code == " kop-ontbreekt" ? [code] : [code, "/vervangtWeigering crisis-gealarmeerd"], type);
            var error = problem.GetProperty("errors")[0];
            $"{error.Text("detail")} {error.Text("hint")}".Should().Contain(told).And.NotContain("Wouter");
        }

    }

    [Fact, Trait("Rule", "IN-12")]
    public async Task Delivery_WholeNumberBesideEuros_IsNotTakenForCents()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        string[] rows = [.. new[] { "450,12", "450", "450,00" }.Select(amount => Messages.Regular().With("bedragCenten", amount).ToRow())];

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen/controle", $"{Messages.Head()}\n{string.Join('\n', rows)}\n", "text/csv");

        (await answer.JsonAsync()).GetProperty("regels").EnumerateArray().Select(row => $"{row.GetProperty("regel")} {row.Codes("meldingen").Single()}")
            .Should().Equal("3 /bedragCenten eenheid-onzeker");
    }

    [Theory, Trait("Rule", "IN-10")]
    [InlineData("sep=;\r\n{0}\r\n{1}", 2)]
    [InlineData("Achterstanden november 2026;;;\r\n\r\n{0}\r\n{1}", 4)]
    [InlineData("{0};;\r\n;;;;;\r\n{1};;", 3)]
    public async Task Delivery_RowNumber_IsTheOneThatExcelShows(string file, int row)
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        var faulty = Messages.Regular().With("adres.postcode", "30").ToRow();

        var delivery = await SentAsync(gateway, Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, file, Messages.Head(), faulty)));

        (await RowsAsync(gateway, delivery)).Should().Equal($"{row} ongeldig /adres/postcode onmogelijk");
    }

    [Fact, Trait("Rule", "IN-13")]
    public async Task Delivery_ColumnOfThePartnersOwn_CostsOnlyTheRowsThatFillIt()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        string[] rows = [$"{Messages.Regular().ToRow()};", $"{Messages.Regular().ToRow()};belt nooit terug", $"{Messages.Crisis().ToRow()};belt nooit terug"];

        var delivery = await SentAsync(gateway, Encoding.UTF8.GetBytes($"{Messages.Head()};opmerking\r\n{string.Join("\r\n", rows)}\r\n"));

        Counts(delivery).Should().Be("3 2 0 0 1 0");
        (await RowsAsync(gateway, delivery)).Should().Equal("3 ongeldig  onbekend-veld", "4 aanvaard  onbekend-veld");
    }

    // As the workbook looks: dates and amounts of the Dutch locale, codes without their zeros, WAAR as JA, columns and rows of padding.
    private static byte[] Saved(JsonObject[] month, string format)
    {
        var rows = month.Select(message => $"{string.Join(';', message.ToRow().Split(';').Select(Cell))}{Padding}");
        string[] lines = [$"{Messages.Head()}{Padding}", .. rows, new string(';', SignalSchema.All.Count + Padding.Length - 1), ""];
        var text = string.Join("\r\n", lines);
        return format switch
        {
            "windows-1252" => Encoding.Latin1.GetBytes(text.Replace('€', '\u0080')),
            "unicode" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.Replace(';', '\t'))],
            _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        };
    }

    private static string Cell(string cell, int place) => (SignalSchema.All[place], cell) switch
    {
        (_, "") => "",
        ({ Form: FieldForm.PastDate or FieldForm.PlannedDate or FieldForm.PartialDate }, _) =>
            DateOnly.ParseExact(cell, "O", CultureInfo.InvariantCulture).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        ({ Form: FieldForm.Flag or FieldForm.CrisisFlag }, _) => cell == "ja" ? "WAAR" : "ONWAAR",
        ({ Form: FieldForm.Gemeentecode }, _) => cell.TrimStart('0'),
        ({ Form: FieldForm.Postcode }, _) => cell.Insert(4, "\u00A0"),
        ({ Path: "bedragCenten" }, _) => $"€ {(long.Parse(cell, CultureInfo.InvariantCulture) / 100m).ToString("N2", CultureInfo.GetCultureInfo("nl-NL"))}",
        _ => cell,
    };

    private static ByteArrayContent Content(byte[] file, string type = "text/csv") => new(file) { Headers = { ContentType = new(type) } };

    private static async Task<JsonElement> SentAsync(PartnerGateway gateway, byte[] file)
    {
        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", Content(file));
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    private static string Counts(JsonElement delivery) =>
        string.Join(' ', delivery.GetProperty("aantallen").EnumerateObject().Select(count => count.Value.GetInt32()));

    private static async Task<IReadOnlyList<string>> RowsAsync(PartnerGateway gateway, JsonElement delivery)
    {
        using var answer = await gateway.GetAsync(Energy, $"/v1/leveringen/{delivery.Text("id")}/regels");
        var rows = (await answer.JsonAsync()).GetProperty("regels").EnumerateArray();
        return [.. rows.Select(row => $"{row.GetProperty("regel")} {row.Text("uitkomst")} {row.Codes("meldingen")[0]}")];
    }
}
