using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A head that names a column wrongly, or lacks one, would wipe what is stored: such a file is refused whole.</summary>
public sealed class RegisterHeadTests
{
    [Theory]
    [InlineData("geheim", "Geheim", "'Geheim' kennen wij niet; schrijf 'geheim', want hoofd- en kleine letters tellen")]
    [InlineData("status", "STATUS", "schrijf 'status'")]
    [InlineData("geboortedatum", "geboorte_datum", "lijkt is 'geboortedatum'")]
    [InlineData("statusSinds", "", "heeft geen naam")]
    [InlineData("tot", "geheim", "'geheim' staat er twee keer")]
    public void Read_ColumnThatIsNotOurs_LoadsNothingAndSaysWhich(string ours, string written, string named)
    {
        var file = Read([.. RegisterColumns.Needed.Select(column => column == ours ? written : column)]);

        file.Persons.Should().BeEmpty();
        file.Refusal.Should().NotBeNull();
        file.Faults.Should().OnlyContain(fault => fault.Row == 1).And.Contain(fault => fault.Reason.Contains(named));
    }

    [Fact]
    public void Read_WithoutSeveralColumns_NamesThemAllWithTheRepair()
    {
        var file = Read([.. RegisterColumns.Needed.Except(["geheim", "status", "tot"])]);

        file.Persons.Should().BeEmpty();
        file.Faults.Should().ContainSingle().Which.Reason.Should().Contain("kolom ontbreekt: geheim, status, tot.").And.Contain("laat haar leeg");
    }

    [Fact]
    public void Read_WithoutThePhoneAndEmail_Loads() => Read([.. RegisterColumns.Needed]).Persons.Should().ContainSingle();

    [Theory]
    [InlineData("0599;p1;999990019;Zwanenburg")]
    [InlineData("")]
    public void Read_WithoutAHead_RepeatsNothingOfThePerson(string first) =>
        RegisterImport.Read(RegisterFiles.Of(first), RegisterFormat.Csv, Villagers.Day).Faults.Should().NotBeEmpty().And
            .NotContain(fault => fault.Reason.Contains("Zwanenburg") || fault.Reason.Contains("999990019"));

    private static RegisterFile Read(string[] head) => RegisterImport.Read(
        RegisterFiles.Of($"{string.Join(';', head)}\n{string.Join(';', head.Select(column => column switch { "gemeentecode" => "0599", "sleutel" => "p1", "achternaam" => "Berg", _ => "" }))}"),
        RegisterFormat.Csv, Villagers.Day);
}
