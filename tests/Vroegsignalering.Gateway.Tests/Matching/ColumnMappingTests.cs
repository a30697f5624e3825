using System.Text;
using System.Text.Json;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class ColumnMappingTests
{
    private static readonly string[] Asked = ["sleutel", "achternaam", "postcode", "gemeentecode"];

    [Fact]
    public void Cells_OwnColumns_AreTheRowItself()
    {
        string[] row = ["1", "Dijk"];

        new MappedColumns(["sleutel", "achternaam"], ColumnMapping.None, Asked).Cells(row).Should().BeSameAs(row);
    }

    [Fact]
    public void Cells_SomebodyElsesColumns_AreReadAsOurs()
    {
        var mapping = Read("""
            { "register": { "sleutel": { "column": "rec_id" }, "achternaam": { "column": "surname", "default": "?" },
                            "postcode": { "column": "zip", "suffix": "SS" }, "gemeentecode": { "default": "0599" } } }
            """)["register"];
        var columns = new MappedColumns(["rec_id", "surname", "zip", "shoe_size"], mapping, Asked);

        Named(columns, ["r1", " clarke ", "2000", "44"]).Should().Equal("sleutel=r1", "achternaam=clarke", "postcode=2000SS", "gemeentecode=0599");
        Named(columns, ["r2", "", "", ""]).Should().Equal("sleutel=r2", "achternaam=?", "postcode=", "gemeentecode=0599");
    }

    [Fact]
    public void Missing_ColumnThatTheFileLacks_IsNamed() =>
        new MappedColumns(["a"], Read("""{"signals":{"kenmerk":{"column":"b"}}}""")["signals"], Asked).Missing.Should().Equal("b");

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"register":{"sleutel":{"kolom":"x"}}}""")]
    [InlineData("{")]
    public void Read_NoMapping_Fails(string json) => ((Action)(() => Read(json))).Should().Throw<JsonException>();

    private static IEnumerable<string> Named(MappedColumns columns, string[] row) =>
        columns.Names.Zip(columns.Cells(row), (name, value) => $"{name}={value}");

    private static IReadOnlyDictionary<string, ColumnMapping> Read(string json) => ColumnMapping.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
