using System.Text;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Tests.Files;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("Dijk", "Dijk", "as it is")]
    [InlineData("a;b\"c\nd", "\"a;b\"\"c\nd\"", "quoted")]
    [InlineData("=1+1", "'=1+1", "a formula would be run by Excel")]
    [InlineData("+31", "'+31", "so would this")]
    [InlineData("-cmd", "'-cmd", "and this")]
    [InlineData("@SUM(A1)", "'@SUM(A1)", "and this")]
    [InlineData("\t=1", "'\t=1", "a tab is taken off before Excel looks")]
    [InlineData("\r=1", "\"'\r=1\"", "so is a carriage return")]
    public void Cell_TextOfOthers_IsNeverAFormula(string text, string cell, string because) => CsvText.Cell(text).Should().Be(cell, because);

    [Fact]
    public void AppendRow_Cells_AreARowOfOurReader() =>
        new StringBuilder().AppendRow(["a;b", "", "c\"d"]).ToString().Should().Be("\"a;b\";;\"c\"\"d\"\r\n");
}
