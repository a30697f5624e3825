using System.Security.Cryptography;
using Vroegsignalering.Synthesis.Files;
using Vroegsignalering.Synthesis.Hazards;

namespace Vroegsignalering.Synthesis.Tests.Files;

public sealed class TownFilesTests : IDisposable
{
    private static readonly string[] Names = ["register.csv", "signals.csv", "truth.csv", "generate.json"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("synthesis-");

    [Fact]
    public void Write_TheSamePlan_GivesTheSameBytesOnEveryMachine()
    {
        // Another generator than version 1 gives other bytes: then TownSummary has another version too.
        Fingerprint(seed: 42).Should().Be("BFCD4A9C27CD36787331761D072E44B98CDB0385DB5D41D5ED55DE7174E00055");
    }

    [Fact]
    public void Write_AnotherSeed_GivesOtherFiles() => Fingerprint(seed: 42).Should().NotBe(Fingerprint(seed: 43));

    [Fact]
    public void Write_IntoAFolder_ATruthBesideEverySignal()
    {
        var summary = Write(seed: 1);

        var signals = Column("signals.csv", "kenmerk");
        Column("truth.csv", "kenmerk").Should().Equal(signals);
        signals.Should().HaveCount(summary.Signals).And.HaveCount(2_000 + 90);
        summary.ByState.Values.Sum().Should().Be(summary.Signals);
        Column("register.csv", "sleutel").Should().HaveCount(summary.Register.Residences);
        Column("register.csv", "sleutel").Distinct().Should().HaveCount(summary.Register.Persons).And.Contain(
            Column("truth.csv", "persoon").Where(key => key.Length > 0));
        Column("register.csv", "huishouden").Should().Contain(Column("truth.csv", "huishouden").Where(key => key.Length > 0));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private TownSummary Write(long seed) => TownFiles.Write(
        new SyntheticTown(new SynthesisPlan
        {
            Seed = seed,
            Residents = 3_000,
            Signals = 2_000,
            Hazards = HazardPacks.ByName.Values.ToDictionary(pack => pack, _ => 10),
        }),
        _folder.FullName,
        CancellationToken.None);

    private string Fingerprint(long seed)
    {
        Write(seed);
        return Convert.ToHexString(SHA256.HashData([.. Names.SelectMany(name => File.ReadAllBytes(Path.Combine(_folder.FullName, name)))]));
    }

    private List<string> Column(string file, string name)
    {
        var rows = File.ReadLines(Path.Combine(_folder.FullName, file)).Select(row => row.Split(';')).ToList();
        return [.. rows.Skip(1).Select(row => row[Array.IndexOf(rows[0], name)])];
    }
}
