using System.Globalization;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

/// <summary>A cell as Dutch Excel writes it is read where it can mean one thing only.</summary>
public sealed class CellTextTests
{
    [Theory, Trait("Rule", "IN-12")]
    [InlineData("2026-09-01", "2026-09-01", "as agreed")]
    [InlineData("01-09-2026", "2026-09-01", "the day comes first")]
    [InlineData("1-9-2026", "2026-09-01", "without zeros")]
    [InlineData("01/09/2026", "2026-09-01", "slashes")]
    [InlineData("1.9.2026", "2026-09-01", "points")]
    [InlineData("\u00A001-09-2026 ", "2026-09-01", "blanks around it")]
    [InlineData("13-25-2026", "2026-25-13", "there is no such month, and nobody here writes it first")]
    [InlineData("01-09/2026", "01-09/2026", "two marks")]
    [InlineData("01-09-26", "01-09-26", "which century?")]
    [InlineData("2026/09/01", "2026/09/01", "the year first, not as agreed")]
    [InlineData("1985", "1985", "a year alone, of a birth")]
    [InlineData("46266", "46266", "a day as a number")]
    [InlineData("01-09-2026 0:00", "01-09-2026 0:00", "with a time")]
    public void Date_OfACell_IsReadInDutchOrder(string cell, string read, string because) => CellText.Date(cell).Should().Be(read, because);

    [Theory, Trait("Rule", "IN-12")]
    [InlineData("45012", "45012", "cents")]
    [InlineData("450,12", "45012", "euros")]
    [InlineData("1.234,56", "123456", "points between thousands")]
    [InlineData("1.234.567,89", "123456789", "more of them")]
    [InlineData("1 234,56", "123456", "blanks between thousands")]
    [InlineData("1\u202F234,56", "123456", "a narrow no-break one")]
    [InlineData("€ 450,12", "45012", "with the sign")]
    [InlineData(" €\u00A01.234,56\u00A0", "123456", "as an amount of a spreadsheet")]
    [InlineData("450,12 €", "45012", "the sign behind it")]
    [InlineData("-450,12", "-45012", "less than nothing, which the field then refuses")]
    [InlineData("45 012", "45012", "cents in groups")]
    [InlineData("450.12", "450.12", "a point may be either")]
    [InlineData("45.012", "45.012", "a point may be either")]
    [InlineData("450,1", "450,1", "one decimal may be a slip")]
    [InlineData("450,123", "450,123", "three may be thousands of an English file")]
    [InlineData("1,234.56", "1,234.56", "an English amount")]
    [InlineData("12.34,56", "12.34,56", "groups of two")]
    [InlineData("€ 450", "€ 450", "euros or cents?")]
    [InlineData("450,-", "450,-", "a dash for cents")]
    public void Cents_OfACell_AreReadWhereUnambiguous(string cell, string read, string because) => CellText.Cents(cell).Should().Be(read, because);

    [Theory, Trait("Rule", "IN-12")]
    [InlineData("599", "0599")]
    [InlineData("14", "0014")]
    [InlineData("0599", "0599")]
    [InlineData("05990", "05990")]
    [InlineData("x9", "x9")]
    public void Gemeentecode_WithoutItsZeros_GetsThemBack(string cell, string read) => CellText.Gemeentecode(cell).Should().Be(read);

    [Fact, Trait("Rule", "IN-12")]
    public void Parse_RowOfASpreadsheet_IsTheSignalOfTheMessage()
    {
        var row = SignalMessages.Regular().ToRow();
        var dutch = SignalSchema.All.ToDictionary(field => field.Path, field => (field.Form, row[field.Path]) switch
        {
            (_, "") => "",
            (FieldForm.PastDate or FieldForm.PlannedDate or FieldForm.PartialDate, var date) =>
                DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture).ToString("d-M-yyyy", CultureInfo.InvariantCulture),
            (FieldForm.Gemeentecode, var code) => code.TrimStart('0'),
            (FieldForm.Postcode, var postcode) => postcode.Insert(4, "\u00A0"),
            (_, "45012") => "€\u00A0450,12",
            var (_, text) => $"\u00A0{text}\u200B",
        });

        dutch.ParseRow().Should().BeOfType<ParsedSignal.Valid>().Which.Signal.Canonical().Should().Be(SignalMessages.Regular().Signal().Canonical());
    }
}
