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
    [InlineData("0599;p1;;;h\u00e9;12;3077SS;2010-01-01", "bytes that are no UTF-8")]
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
}
