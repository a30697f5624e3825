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
    [InlineData("crisissignaal", "x", "vorm", "no yes and no no")]
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

    [Fact]
    public void Parse_CellMissing_FailsEvenACrisis()
    {
        var row = SignalMessages.EndOfSupply().ToRow();
        var columns = SignalColumns.Of([.. row.Keys]);

        SignalParser.Parse(SignalFields.FromRow(columns, row.Values.SkipLast(1).ToArray()), SignalMessages.Today)
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
