using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>A row with a delimiter too many is taken in as what its sender meant, or not at all: nobody hears of another's debts.</summary>
[Trait("Rule", "IN-13")]
public sealed class SavedPersonTests
{
    private const int Tries = 20_000;
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly string[] Meant = ["kenmerk", "persoon.achternaam", "adres.huisnummer", "adres.huisletter", "adres.huisnummertoevoeging", "adres.postcode"];

    [Theory]
    [InlineData("eindelevering", false, "columns in the order of the schema")]
    [InlineData("eindelevering", true, "columns in any order")]
    [InlineData("regulier", false, "a regular signal is not put together at all")]
    [InlineData("regulier", true, "nor with columns in any order")]
    public void Parse_OneDelimiterTooMany_NeverTakesInAnother(string type, bool isShuffled, string because)
    {
        var random = new Random(20261201);
        var wrong = new List<string>();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            string[] head = [.. SignalSchema.All.Select(field => field.Path)];
            if (isShuffled) random.Shuffle(head);
            var values = Values(random, type);
            var whole = string.Join(';', head.Select(name => values.GetValueOrDefault(name, "")));
            var broken = whole.Insert(random.Next(whole.Length + 1), ";");
            if (Parse(head, whole, broken) is ParsedSignal.Valid valid && Differs(valid.Signal, values)) wrong.Add(broken);
        }

        wrong.Should().BeEmpty(because);
    }

    [Theory]
    [InlineData(1, 1, true, "a delimiter behind every row is the habit of the program that wrote it")]
    [InlineData(2, 2, true, "so are several")]
    [InlineData(2, 1, true, "a spreadsheet leaves some of them off")]
    [InlineData(0, 1, false, "in one row alone it is a cell that slipped")]
    public void Parse_DelimitersBehindARow_ArePaddingWhereTheFirstHasThem(int first, int second, bool stands, string because)
    {
        string[] head = [.. SignalSchema.All.Select(field => field.Path)];
        var values = Values(new Random(1), "regulier");
        (values["persoon.geboortedatum"], values["persoon.telefoonnummer"], values["adres.huisletter"]) = ("1980-01-02", "", "A");
        var row = string.Join(';', head.Select(name => values.GetValueOrDefault(name, "")));

        (Parse(head, row + new string(';', first), row + new string(';', second)) is ParsedSignal.Valid).Should().Be(stands, because);
    }

    // The second row of its file: the first has shown how it is written.
    private static ParsedSignal Parse(string[] head, string first, string second)
    {
        var (columns, habits) = (SignalColumns.Of(head), new FileHabits(head.Length));
        SignalFields.FromRow(columns, first.Split(';'), habits);
        return SignalParser.Parse(SignalFields.FromRow(columns, second.Split(';'), habits), Today);
    }

    private static bool Differs(Signal signal, Dictionary<string, string> values)
    {
        string?[] read =
        [
            signal.Reference, signal.Holder.Surname, $"{signal.Address.HouseNumber}", signal.Address.HouseLetter, signal.Address.Addition,
            signal.Address.Postcode.ToString(),
        ];
        return read.Zip(Meant).Any(pair => pair.First is { } value && value != values.GetValueOrDefault(pair.Second, ""));
    }

    private static Dictionary<string, string> Values(Random random, string type) => new()
    {
        ["kenmerk"] = $"K{random.Next(100_000)}",
        ["gemeentecode"] = "0599",
        ["soort"] = "Energie",
        ["signaaltype"] = type,
        ["signaaldatum"] = "2026-11-02",
        ["bedragCenten"] = "45012",
        ["ontstaansdatum"] = "2026-08-01",
        ["inspanningen.persoonlijkContact"] = "ja",
        ["persoon.voorletters"] = "J.P.",
        ["persoon.voornamen"] = "Jan Piet",
        ["persoon.voorvoegsel"] = Sometimes(random, "van den"),
        ["persoon.achternaam"] = random.Next(2) == 0 ? "Berg" : "Jansen-Vries",
        ["persoon.geboortedatum"] = random.Next(2) == 0 ? "1980-01-02" : "2-1-80",
        ["persoon.telefoonnummer"] = random.Next(2) == 0 ? "0612345678 of 0107654321" : "",
        ["persoon.handelsnaam"] = Sometimes(random, "Bakkerij"),
        ["adres.straatnaam"] = "Kerkstraat",
        ["adres.huisnummer"] = $"{random.Next(1, 300)}",
        ["adres.huisletter"] = random.Next(3) == 0 ? "achter" : Sometimes(random, "A"),
        ["adres.huisnummertoevoeging"] = Sometimes(random, "bis"),
        ["adres.postcode"] = "3077SS",
        ["adres.woonplaats"] = Sometimes(random, "Den Haag"),
    };

    private static string Sometimes(Random random, string value) => random.Next(2) == 0 ? value : "";
}
