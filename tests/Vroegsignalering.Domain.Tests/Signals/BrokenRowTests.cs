using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>A crisis in a row of the wrong shape is saved where it is certain whom it is about, and else alarms (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class BrokenRowTests
{
    private static readonly string[] Columns = [.. SignalSchema.All.Select(field => field.Path)];
    private static readonly FieldError Quote = new("", "aanhalingsteken", "Een aanhalingsteken staat open.", "Sluit het.");

    [Theory]
    [InlineData("adres.straatnaam", "Laan;achterom", "the street is of no help, the address stands")]
    [InlineData("adres.woonplaats", "Rotter;dam", "nor is the town")]
    [InlineData("adres.straatnaam", "Laan;", "an empty cell too many")]
    public void Parse_DelimiterInAnOptionalCell_SavesTheCrisis(string column, string cell, string because)
    {
        var whole = SignalMessages.EndOfSupply().Signal();
        var saved = Parse(Row(column, cell)).Should().BeOfType<ParsedSignal.Valid>(because).Which;

        (saved.Signal.Reference, saved.Signal.Type, saved.Signal.Address.Postcode, saved.Signal.Address.HouseNumber, saved.Signal.Holder.Surname)
            .Should().Be((whole.Reference, whole.Type, whole.Address.Postcode, whole.Address.HouseNumber, whole.Holder.Surname), because);
        saved.Notices.Should().Contain(e => e.Code == "kolommen").And.Contain(e => e.Code == "onzeker");
    }

    [Theory]
    [InlineData("persoon.achternaam", "Dijk;man", "who is it?")]
    [InlineData("adres.postcode", "3077;SS", "where is it?")]
    [InlineData("adres.huisnummer", "1;0", "which door is it?")]
    [InlineData("kenmerk", "WBR;2026", "what shall we answer to?")]
    [InlineData("vorderingskenmerk", "V;88", "everything behind it may stand one place along, the name too")]
    [InlineData("bedragCenten", "450;12", "so may the day of sending")]
    public void Parse_DelimiterInACellThatMustBeCertain_Alarms(string column, string cell, string because) =>
        Parse(Row(column, cell)).Should().BeOfType<ParsedSignal.Invalid>(because).Which.IsCrisis.Should().BeTrue(because);

    [Theory]
    [InlineData("persoon.voornamen", "\"Jan", true, "in an optional cell")]
    [InlineData("adres.straatnaam", "Ja\"n\"s\"laan", true, "or several")]
    [InlineData("signaaltype", "\"eindelevering", true, "the word is plain")]
    [InlineData("persoon.achternaam", "\"Dijk", false, "in the surname")]
    public void Parse_OpenQuote_SavesWhatIsCertain(string column, string cell, bool stands, string because)
    {
        var parsed = Text(Row(column, cell));

        (parsed is ParsedSignal.Valid).Should().Be(stands, because);
        parsed.Match(valid => valid.Notices, invalid => invalid.Errors).Should().Contain(Quote, because);
        parsed.Match(valid => valid.Signal.Type == SignalType.EndOfSupply, invalid => invalid.IsCrisis).Should().BeTrue(because);
    }

    [Fact]
    public void Parse_FlagThatMayBelongToTheNextCell_Alarms()
    {
        var row = SignalMessages.Regular().With("warmeOverdracht", null).With("crisissignaal", null).ToRow();
        row["crisissignaal"] = ";ja";

        Parse(row).Should().BeOfType<ParsedSignal.Invalid>("a crisis is a guess here, and so is none").Which.IsCrisis.Should().BeTrue();
    }

    [Theory]
    [InlineData("adres.straatnaam", "Laan;achterom")]
    [InlineData("persoon.achternaam", "Dijk;man")]
    [InlineData("kenmerk", ";;;")]
    public void Parse_BrokenRegularRow_NeverAlarms(string column, string cell)
    {
        var row = SignalMessages.Regular().ToRow();
        row[column] = cell;

        Parse(row).Should().BeOfType<ParsedSignal.Invalid>().Which.IsCrisis.Should().BeFalse();
        Text(row).Should().BeOfType<ParsedSignal.Invalid>().Which.IsCrisis.Should().BeFalse();
    }

    [Theory]
    [InlineData("kenmerk", true, "what is glued to the reference takes every cell after it one place along")]
    [InlineData("warmeOverdracht", false, "the flag keeps its place, and says no")]
    public void Parse_LostDelimiter_LooksForTheFlagBesideItsPlace(string column, bool isYes, string because)
    {
        var row = SignalMessages.Regular().ToRow();
        row["crisissignaal"] = isYes ? "WAAR" : "nee";
        var text = string.Join(';', row.Select(cell => cell.Key == column ? cell.Value + '\0' : cell.Value)).Replace("\0;", "", StringComparison.Ordinal);

        SignalParser.Parse(SignalFields.FromRow(SignalColumns.Of(Columns), text.Split(';')), SignalMessages.Today)
            .Should().BeOfType<ParsedSignal.Invalid>(because).Which.IsCrisis.Should().Be(isYes, because);
    }

    [Fact]
    public void Parse_UnclearFlagInARowWithMoreFaults_Alarms()
    {
        var row = SignalMessages.Regular().ToRow();
        (row["crisissignaal"], row["warmeOverdracht"], row["bedragCenten"]) = ("", "", "");
        row["crisissignaal"] = row["vorderingskenmerk"];
        row["persoon.geboortedatum"] = "J.";

        row.ParseRow().Should().BeOfType<ParsedSignal.Invalid>("it may be the value of the next column").Which.IsCrisis.Should().BeTrue();
    }

    [Theory]
    [InlineData("ontrui;ming", "the word cut by the delimiter")]
    [InlineData("ontruim;;;;;", "more delimiters than anybody can place")]
    public void Parse_TypeThatIsNoCell_AlarmsOrStands(string type, string because)
    {
        var row = SignalMessages.Regular().ToRow();
        row["signaaltype"] = type;

        Parse(row).Match(valid => valid.Signal.Type == SignalType.Eviction, invalid => invalid.IsCrisis).Should().BeTrue(because);
    }

    private static Dictionary<string, string> Row(string column, string cell)
    {
        var row = SignalMessages.EndOfSupply().ToRow();
        row[column] = cell;
        return row;
    }

    private static ParsedSignal Parse(Dictionary<string, string> row) =>
        SignalParser.Parse(SignalFields.FromRow(SignalColumns.Of(Columns), string.Join(';', row.Values).Split(';')), SignalMessages.Today);

    private static ParsedSignal Text(Dictionary<string, string> row) => SignalParser.Parse(
        SignalFields.FromText(new RowLayout(SignalColumns.Of(Columns), ';'), string.Join(';', row.Values), Quote), SignalMessages.Today);
}
