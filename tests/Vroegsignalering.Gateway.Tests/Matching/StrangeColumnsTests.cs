using Vroegsignalering.Gateway.Matching;
using Vroegsignalering.Synthesis;
using Vroegsignalering.Synthesis.Files;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>A column that nobody would read is refused, unless a mapping says what the columns are.</summary>
public sealed class StrangeColumnsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("columns-");

    public static TheoryData<string, string, string> Heads { get; } = new()
    {
        { "signals", "kenmerk;persoon.geboortedatun", "kolom 'persoon.geboortedatun' kennen wij niet; de naam die er het meest op lijkt is 'persoon.geboortedatum'" },
        { "signals", "kenmerk;Soort", "schrijf 'soort'" },
        { "signals", "kenmerk;soort;soort", "kolom 'soort' staat er twee keer" },
        { "truth", "kenmerk;persoon;huishoudn", "de naam die er het meest op lijkt is 'huishouden'" },
        { "truth", "kenmerk;person", "kolom ontbreekt: persoon" },
        { "truth", "kenmerk;persoon;schoenmaat", "haal haar weg, of geef haar een naam uit docs/matching.md" },
        { "register", "gemeentecode;sleutel;achternaam;geboortedatun", "'geboortedatum'" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Open_ColumnThatIsNotOurs_IsRefusedWithTheRepair(string form, string head, string told) => Opening(form, head, ColumnMapping.None).Should()
        .Throw<FileFaultException>().Which.Message.Should().Contain(told).And.EndWith("Van andere kolommen zegt --mapping welke zij zijn.");

    [Fact]
    public void Open_StrangeColumnBesideAMapping_IsLeftAlone() =>
        Opening("truth", "kenmerk;id;schoenmaat", new ColumnMapping(new Dictionary<string, ColumnSource> { ["persoon"] = new() { Column = "id" } })).Should().NotThrow();

    [Theory]
    [InlineData("register")]
    [InlineData("signals")]
    [InlineData("truth")]
    public void Open_FileThatGenerateWrote_IsRead(string form)
    {
        TownFiles.Write(new SyntheticTown(new SynthesisPlan { Seed = 1, Residents = 100, Signals = 10 }), _folder.FullName, CancellationToken.None);

        ((Action)(() => DelimitedFile.Open(File($"{form}.csv"), ColumnMapping.None, FileForm.ByName[form]).Dispose())).Should().NotThrow();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private FileInfo File(string name) => new(Path.Combine(_folder.FullName, name));

    private Action Opening(string form, string head, ColumnMapping mapping)
    {
        System.IO.File.WriteAllText(File("kop.csv").FullName, $"{head}\n");
        return () => DelimitedFile.Open(File("kop.csv"), mapping, FileForm.ByName[form]).Dispose();
    }
}
