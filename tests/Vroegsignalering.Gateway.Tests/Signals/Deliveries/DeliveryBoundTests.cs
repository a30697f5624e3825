using System.Text;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Gateway.Signals.Deliveries;
using Xunit.Abstractions;
using static Vroegsignalering.Gateway.Tests.Signals.PartnerGateway;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

/// <summary>What one partner sends must not fill the store of all: faulty rows are kept up to a bound, and counted.</summary>
public sealed class DeliveryBoundTests(PartnerGateways gateways, ITestOutputHelper output) : IClassFixture<PartnerGateways>
{
    private const int Size = 300_000;
    private const long MostGrowth = 2_000_000;
    private const int MostKept = 1000;

    // Without the catalogue, in which the server writes statistics when it likes.
    private const string OwnTables =
        "select sum(pg_total_relation_size(oid))::bigint from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace";

    [Theory, EveryProfile, Trait("Rule", "IN-10")]
    public async Task Delivery_OfTheWorstKind_GrowsTheStoreALittle(string profile)
    {
        // One of its own: what other tests sent is still being matched.
        await using var gateway = await StartAsync(profile);
        var columns = string.Concat(Enumerable.Range(0, 900).Select(number => $";k{number}"));
        var few = string.Concat(Enumerable.Range(0, 50).Select(number => $";k{number}"));
        (string Kind, string Type, string Body)[] files =
        [
            ("rows of one letter", "text/csv", Filled(Messages.Head() + "\n", "x\n")),
            ("rows full of faults", "text/csv", Filled(Messages.Head() + "\n", string.Join(';', SignalSchema.All.Select(_ => "\u0001")) + "\n")),
            ("cells of unknown columns", "text/csv", Filled($"{Messages.Head()}{columns}\n", string.Join(';', Enumerable.Repeat("x", 900)) + "\n")),
            ("few unknown columns", "text/csv", Filled($"{Messages.Head()}{few}\n", $"{new string(';', SignalSchema.All.Count)}{string.Join(';', Enumerable.Repeat("x", 50))}\n")),
            ("quotes left open", "text/csv", Filled(Messages.Head() + "\n", "\"7\n")),
            ("lines that are no JSON", "application/x-ndjson", Filled("", "x\n")),
            ("empty objects", "application/x-ndjson", Filled("", "{}\n")),
            ("unknown fields", "application/x-ndjson", Filled("", $"{{{string.Join(',', Enumerable.Range(0, 500).Select(number => $"\"{number}\":1"))}}}\n")),
            ("a list of numbers", "application/json", $"{Filled("[1", ",1")}]"),
        ];
        // The first file also costs the pages that the tables of a fresh database begin with.
        using var first = await gateway.SendAsync(Energy, "/v1/leveringen", $"{Messages.Head()}\nx\n", "text/csv");
        foreach (var (kind, type, body) in files)
        {
            var before = await SizeAsync(gateway);
            using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", body, type);
            var delivery = await answer.JsonAsync();
            var growth = await SizeAsync(gateway) - before;

            var invalid = delivery.GetProperty("aantallen").GetProperty("ongeldig").GetInt32();
            output.WriteLine($"{profile}, {kind}: {invalid} rows, {growth / 1000} kB");
            growth.Should().BeLessThan(MostGrowth, kind);
            invalid.Should().BePositive();
            delivery.GetProperty("regelsNietGetoond").GetInt32().Should().Be(Math.Max(0, invalid - MostKept), kind);
            (await gateway.QueryAsync<long>("select count(*) from delivery_row where delivery_id = @id", new { id = delivery.GetProperty("id").GetGuid() }))
                .Should().Equal([Math.Min(invalid, MostKept)], kind);
        }
    }

    [Theory, EveryProfile, Trait("Rule", "IN-13")]
    public async Task Delivery_OfCrisesThatMustBeRefused_AlarmsForEachAndGrowsTheStoreALittle(string profile)
    {
        const int FirstCrisis = 2000;
        // One of its own: what other tests sent is still being matched.
        await using var gateway = await StartAsync(profile);
        var before = await SizeAsync(gateway);
        var faulty = string.Concat(Enumerable.Repeat("x\n", FirstCrisis));
        var file = Filled($"{Messages.Head()}\n{faulty}", ";;;ontruiming\n");

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen", file, "text/csv");

        var delivery = await answer.JsonAsync();
        var growth = await SizeAsync(gateway) - before;
        var rows = await gateway.QueryAsync<(int Row, Guid? Refusal)>(
            "select row_number, refusal_id from delivery_row where delivery_id = @id order by row_number", new { id = delivery.GetProperty("id").GetGuid() });
        var told = rows.Where(row => row.Refusal is not null).ToList();
        var refused = await gateway.QueryAsync<(string Tenant, string? Alarm)>(
            "select tenant, alarm from refusal where refusal_id in (select refusal_id from delivery_row where delivery_id = @id)",
            new { id = delivery.GetProperty("id").GetGuid() });
        output.WriteLine($"{profile}: {growth / 1000} kB");
        growth.Should().BeLessThan(MostGrowth);
        told.Select(row => row.Row).Should().Equal(
            Enumerable.Range(FirstCrisis + 2, CrisisRefusals.Most), "behind any number of faulty rows the partner is told each refusal");
        told.Select(row => row.Refusal).Should().OnlyHaveUniqueItems();
        refused.Should().HaveCount(CrisisRefusals.Most).And.OnlyContain(row => row.Alarm != null, "the last stands for all behind it");
        delivery.GetProperty("regelsNietGetoond").GetInt32().Should()
            .Be(delivery.GetProperty("aantallen").GetProperty("ongeldig").GetInt32() - MostKept - CrisisRefusals.Most);
    }

    [Theory, EveryProfile, Trait("Rule", "IN-10")]
    public async Task Delivery_ManyRowsRepeated_HideNoneThatIsFaulty(string profile)
    {
        var gateway = await gateways.OnAsync(profile);
        var rows = Enumerable.Range(0, MostKept + 200).Select(_ => Messages.Regular()).ToArray();
        using var first = await gateway.SendAsync(Energy, "/v1/leveringen", rows.ToNdjson(), "application/x-ndjson");

        using var again = await gateway.SendAsync(Energy, "/v1/leveringen", $"{rows.ToNdjson()}\ngeen json", "application/x-ndjson");

        var delivery = await again.JsonAsync();
        delivery.GetProperty("regelsNietGetoond").GetInt32().Should().Be(200);
        using var faulty = await gateway.GetAsync(Energy, $"/v1/leveringen/{delivery.Text("id")}/regels?uitkomst=ongeldig");
        (await faulty.JsonAsync()).GetProperty("regels").EnumerateArray().Select(row => row.GetProperty("regel").GetInt32()).Should().Equal(rows.Length + 1);
    }

    [Fact, Trait("Rule", "IN-10")]
    public async Task Check_OfTheWorstKind_ShowsTheFirstRowsAndCountsTheOthers()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);

        using var answer = await gateway.SendAsync(Energy, "/v1/leveringen/controle", Filled("", "{}\n"), "application/x-ndjson");

        var check = await answer.JsonAsync();
        check.GetProperty("regels").GetArrayLength().Should().Be(MostKept);
        check.GetProperty("regelsNietGetoond").GetInt32().Should().Be((Size / 3) - MostKept);
    }

    [Fact]
    public void KeptErrors_OfEveryField_AreKeptAsCodesAndReadWithTheirTexts()
    {
        FieldError[] errors = [.. FieldErrors.All().DistinctBy(error => (error.Pointer, error.Code))];

        var kept = KeptErrors.Write(errors);

        KeptErrors.Read(kept).Should().Equal(errors);
        kept.Should().NotContain("detail").And.StartWith("[[\"");
    }

    [Fact]
    public void KeptErrors_OfUnknownFields_AreKeptByTheirPlace()
    {
        FieldError[] errors = [FieldErrors.Unknown("", 7), FieldErrors.Unknown("/adres", 12)];

        var kept = KeptErrors.Write(errors);

        KeptErrors.Read(kept).Should().Equal(errors);
        kept.Should().Be("""[["","onbekend-veld",7],["/adres","onbekend-veld",12]]""");
    }

    [Fact]
    public void KeptErrors_WithTextsThatNoCodeTells_AreKeptWhole()
    {
        FieldError[] errors = [new("", "onbekend-veld", "Een andere tekst, plaats 7.", ""), new("/x", "y", "z", "")];

        KeptErrors.Read(KeptErrors.Write(errors)).Should().Equal(errors);
    }

    [Fact]
    public void KeptErrors_OfAnEarlierVersion_AreRead() =>
        KeptErrors.Read("""[{"pointer":"/kenmerk","code":"verplicht","detail":"Ontbreekt.","hint":"Vul in."}]""").Should()
            .Equal(new FieldError("/kenmerk", "verplicht", "Ontbreekt.", "Vul in."));

    [Fact]
    public void KeptErrors_OfACodeThatIsNoMore_KeepTheirCode() =>
        KeptErrors.Read("""[["/kenmerk","vervallen-code"]]""").Should().ContainSingle().Which.Code.Should().Be("vervallen-code");

    private static string Filled(string start, string row) =>
        new StringBuilder(start).Insert(start.Length, row, Math.Max(1, (Size - start.Length) / row.Length)).ToString();

    private static async Task<long> SizeAsync(PartnerGateway gateway) => (await gateway.QueryAsync<long>(
        await IsSqliteAsync(gateway) ? "select page_count * page_size from pragma_page_count(), pragma_page_size()" : OwnTables)).Single();

    private static async Task<bool> IsSqliteAsync(PartnerGateway gateway)
    {
        await using var connection = await gateway.OpenAsync();
        return connection is Microsoft.Data.Sqlite.SqliteConnection;
    }
}
