using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "IN-10")]
public sealed class SignalParserRowTests
{
    [Theory]
    [InlineData("crisissignaal", "true", null, "as in JSON")]
    [InlineData("crisissignaal", "NEE", null, "a spreadsheet's word")]
    [InlineData("crisissignaal", "1", null, "a database's")]
    [InlineData("crisissignaal", "", null, "an empty cell is absent")]
    [InlineData("inspanningen.gewezenOpSchuldhulp", "WAAR", null, "a Dutch spreadsheet's")]
    [InlineData("inspanningen.gewezenOpSchuldhulp", "x", null, "a mark in a box")]
    [InlineData("inspanningen.weigering", "ONWAAR", null, "a Dutch spreadsheet's")]
    [InlineData("inspanningen.weigering", "N", null, "short for no")]
    [InlineData("inspanningen.weigering", "misschien", "vorm", "no yes and no no")]
    [InlineData("persoon.voornamen", "Ren\uFFFD", "tekenset", "bytes that are no UTF-8")]
    [InlineData("adres.huisnummer", "10.0", "vorm", "a cell has digits only")]
    [InlineData("adres.huisnummer", "10", null, "a cell has no type")]
    [InlineData("adres.huisnummer", "10a", "vorm", "the letter has a column of its own")]
    [InlineData("adres.huisnummer", "10,0", "vorm", "not whole")]
    [InlineData("bedragCenten", "", "verplicht", "an empty cell of a required field")]
    [InlineData("persoon.achternaam", "x\u0000", "tekens", "a control character")]
    public void Parse_Cell_NamesItsFault(string column, string cell, string? code, string because)
    {
        var row = SignalMessages.Regular().ToRow();
        row[column] = cell;

        row.ParseRow().Errors().Select(e => (e.Pointer, e.Code))
            .Should().Equal(code is null ? [] : [("/" + column.Replace('.', '/'), code)], because);
    }

    [Fact]
    public void Parse_UnknownColumn_FailsOnlyRowsThatFillIt()
    {
        var row = SignalMessages.Regular().ToRow();
        row["leeftijd"] = "";
        row.ParseRow().Should().BeOfType<ParsedSignal.Valid>();

        row["leeftijd"] = "41";
        row.ParseRow().Errors().Should().ContainSingle().Which.Should()
            .Match<FieldError>(e => e.Pointer == "" && e.Detail.Contains($"plaats {row.Count} "), "a column may be named after a person");
    }

    [Fact]
    public void Parse_ColumnTwice_IsAnErrorOfTheRow()
    {
        var columns = SignalColumns.Of(["kenmerk", "kenmerk"]);

        SignalParser.Parse(SignalFields.FromRow(columns, ["A", "B"]), SignalMessages.Today).Errors()
            .Should().Contain(e => e.Pointer == "/kenmerk" && e.Code == "dubbel");
    }

    [Theory]
    [InlineData(-1, "a spreadsheet leaves off what is empty at the end")]
    [InlineData(2, "or adds empty cells")]
    public void Parse_PaddedOrShortRow_IsThatRow(int surplus, string because)
    {
        var row = SignalMessages.Regular().With("adres.woonplaats", null).ToRow();
        string[] cells = [.. row.Values.SkipLast(Math.Max(-surplus, 0)), .. Enumerable.Repeat(" ", Math.Max(surplus, 0))];

        SignalParser.Parse(SignalFields.FromRow(SignalColumns.Of([.. row.Keys]), cells), SignalMessages.Today).Should().BeOfType<ParsedSignal.Valid>(because);
    }

    [Fact]
    public void Parse_OneCellTooMany_IsTheOnlyErrorOfARegularRow()
    {
        var row = SignalMessages.Regular().With("adres.postcode", "x").ToRow();

        SignalParser.Parse(SignalFields.FromRow(SignalColumns.Of([.. row.Keys]), [.. row.Values, "41"]), SignalMessages.Today)
            .Should().BeOfType<ParsedSignal.Invalid>().Which.Errors.Should().ContainSingle("what a broken row lacks besides is not its fault").Which.Code.Should().Be("kolommen");
    }

    [Fact]
    [Trait("Rule", "IN-09")]
    public void Parse_RowAndJson_GiveTheSameSignal() =>
        SignalMessages.EndOfSupply().ToRow().ParseRow().Should().BeOfType<ParsedSignal.Valid>()
            .Which.Signal.Should().Be(SignalMessages.EndOfSupply().Signal());

    [Fact]
    public void Parse_Row_AllocatesLittleMoreThanTheSignal()
    {
        var row = SignalMessages.Regular().ToRow();
        var columns = SignalColumns.Of([.. row.Keys]);
        var cells = row.Values.ToArray();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var valid = Enumerable.Range(0, 1_000).Count(_ =>
            SignalParser.Parse(SignalFields.FromRow(columns, cells), SignalMessages.Today) is ParsedSignal.Valid);

        valid.Should().Be(1_000);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000).Should().BeLessThan(3_000, "a file has a hundred thousand rows");
    }
}
