using System.Text;
using Vroegsignalering.Gateway.Matching;
using Vroegsignalering.Gateway.Tests.Register;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>A register file for <c>match</c>: whoever has a faulty row is not in the index, counted and listed.</summary>
public sealed class RegisterIndexFileTests
{
    private const string Head = "gemeentecode;sleutel;achternaam;geboortedatum;huishouden;huisnummer;postcode;vanaf";
    private const string First = "0599;p1;Dijk;1985;h1;10;3077SS;2020-01-01";
    private const string Other = "0599;p2;Berg;1985;h3;14;3077SS;2020-01-01";

    [Theory]
    [InlineData("0599;p1;;;h2;x;3077SS;2010-01-01", "no number")]
    [InlineData("0599;p1;;;\"h2;12;3077SS;2010-01-01", "a quote that is not closed")]
    [InlineData("0599;p1;;;h\u0092;12;3077SS;2010-01-01", "bytes in no encoding that is certain")]
    [InlineData("0599;p1;;;h2;12;3077SS;2026-11-22", "beyond tomorrow")]
    public void Read_FaultyFurtherRow_KeepsThePersonOutAndNextLinesIn(string further, string reason)
    {
        var file = new FileInfo(Path.GetTempFileName());
        File.WriteAllText(file.FullName, $"{RegisterFiles.Whole(Head, First, further, Other)}\n\n", Encoding.Latin1);

        var (index, faults) = RegisterIndexFile.Read(file, ColumnMapping.None, new FileKeys(), Villagers.Day);

        file.Delete();
        faults.Rows.Should().ContainSingle(reason).Which.Should().Match<Gateway.Register.RowFault>(fault => fault.Row == 3 && fault.Reason.EndsWith("persoon buiten de koppeling"));
        (faults.HeldBack.Count, index.Count).Should().Be((1, 1), reason);
    }

    [Theory]
    [InlineData($"{First}|{Other}|0599;p1;;;h2;12;3077SS;2010-01-01", "4", 1, "a former home that stands further on")]
    [InlineData($"{First}|{Other}|0599;p1;;;h2;12;3077SS;2010-01-01|0599;p1;;;h4;16;3077SS;2005-01-01", "4 5", 1, "each row that stands apart")]
    [InlineData($"{First}|{Other}|{First}", "4", 1, "the same row again")]
    [InlineData($"{First}|{Other}|{First}|{Other}", "4 5", 0, "two persons in turns")]
    [InlineData($"{First}|{Other}|0599;p1;;;h2;x;3077SS;2010-01-01", "4", 1, "a row that is faulty anyhow is told once")]
    [InlineData($"{First}|{Other}|Stad;p1;;;h2;12;3077SS;2010-01-01", "4", 1, "of no municipality that can be read")]
    [InlineData($"{First}|0599;;;;h2;12;3077SS;2010-01-01|0599;p1;;;h2;12;3077SS;2010-01-01|{Other}", "3", 2, "a row of nobody sets nothing apart")]
    [InlineData($"{First}|{Other}|0518;p1;Hof;1990;h9;12;3077SS;2010-01-01", "", 3, "the key of another municipality is another person")]
    public void Read_RowsOfAPersonThatStandApart_AreToldAndKeepThePersonOut(string rows, string told, int persons, string reason)
    {
        var file = new FileInfo(Path.GetTempFileName());
        File.WriteAllText(file.FullName, RegisterFiles.Whole(Head, rows.Split('|')));

        var (index, faults) = RegisterIndexFile.Read(file, ColumnMapping.None, new FileKeys(), Villagers.Day);

        file.Delete();
        string.Join(' ', faults.Rows.Select(fault => fault.Row)).Should().Be(told, reason);
        index.Count.Should().Be(persons, reason);
    }
}
