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
    [InlineData("[]", "verwacht werd een object")]
    [InlineData("""{"register":{"sleutel":{"kolom":"x"}}}""", "veld van register, sleutel 'kolom' kennen wij niet; de naam die er het meest op lijkt is 'column'")]
    [InlineData("""{"registers":{"sleutel":{"column":"x"}}}""", "deel 'registers' kennen wij niet; de naam die er het meest op lijkt is 'register'")]
    [InlineData("""{"Truth":{}}""", "schrijf 'truth'")]
    [InlineData("""{"truth":{"sleutel":{"column":"x"}}}""", "kolom in truth 'sleutel' kennen wij niet; kies uit kenmerk, persoon")]
    [InlineData("""{"register":{"sleutelx":{"column":"x"}}}""", "kolom in register 'sleutelx' kennen wij niet; de naam die er het meest op lijkt is 'sleutel'")]
    [InlineData("""{"register":{"sleutel":{"column":5}}}""", "veld 'register.sleutel.column' in regel 1")]
    [InlineData("""{"register":{"sleutel":{"prefix":null}}}""", "veld 'register.sleutel.prefix' in regel 1")]
    [InlineData("""{"register":{"sleutel":{"column":"x"},"sleutel":{"column":"y"}}}""", "sleutel")]
    [InlineData("""{"register":{"sleutel":null}}""", "register, sleutel is leeg")]
    [InlineData("""{"register":null}""", "register is leeg")]
    [InlineData("{", "geen JSON")]
    public void ReadFile_NoMapping_NamesTheFieldAndTheRepair(string json, string told) =>
        ((Action)(() => Read(json))).Should().Throw<FileFaultException>().Which.Message.Should().Contain(told);

    private static IEnumerable<string> Named(MappedColumns columns, string[] row) =>
        columns.Names.Zip(columns.Cells(row), (name, value) => $"{name}={value}");

    private static IReadOnlyDictionary<string, ColumnMapping> Read(string json)
    {
        var file = new FileInfo(Path.GetTempFileName());
        File.WriteAllText(file.FullName, json);
        try
        {
            return ColumnMapping.ReadFile(file);
        }
        finally
        {
            file.Delete();
        }
    }
}
