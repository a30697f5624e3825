using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Commands;
using Vroegsignalering.Gateway.Matching;
using Vroegsignalering.Gateway.Tests.Register;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>A register of two municipalities that gave one key to two people, and a truth that names keys only.</summary>
public sealed class PlacedTruthTests : IDisposable
{
    private const string Register = """
        gemeentecode;sleutel;voornamen;achternaam;geboortedatum;huishouden;huisnummer;postcode;vanaf
        0599;p1;Anna;Dijk;1985-02-03;h1;10;3077SS;2020-01-01
        0599;p2;Bert;Berg;1979-05-06;h2;11;3077SS;2020-01-01
        0363;p1;Cees;Molenaar;1966-07-08;h1;12;1012AB;2020-01-01
        """;

    private const string Signals = """
        kenmerk;gemeentecode;soort;signaaltype;bedragCenten;ontstaansdatum;signaaldatum;persoon.voornamen;persoon.achternaam;persoon.geboortedatum;adres.huisnummer;adres.postcode
        s1;0599;Energie;regulier;100;2026-01-01;2026-01-02;Anna;Dijk;1985-02-03;10;3077SS
        s2;0363;Energie;regulier;100;2026-01-01;2026-01-02;Cees;Molenaar;1966-07-08;12;1012AB
        s3;0363;Energie;regulier;100;2026-01-01;2026-01-02;Bert;Berg;1979-05-06;11;3077SS
        s4;0363;Energie;regulier;100;2026-01-01;2026-01-02;Anna;Dijk;1985-02-03;10;3077SS
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("truth-");

    [Fact]
    public void Match_OneKeyInTwoMunicipalities_IsTwoPeopleAndTheTruthFindsEach()
    {
        var summary = Match("kenmerk;persoon;huishouden\ns1;p1;h1\ns2;p1;h1\ns3;p2;h2\n");

        File.ReadLines(PathOf("out.csv")).Skip(1).Select(line => string.Join(';', line.Split(';')[..4]))
            .Should().Equal("s1;matched;p1;h1", "s2;matched;p1;h1", "s3;matched;p2;h2", "s4;matched;p1;h1");
        ((double)summary["personPrecision"]!, (double)summary["householdPrecision"]!).Should().Be((1, 1), "a key that only one municipality has is that one's");
    }

    [Fact]
    public void Match_NamesakeByKeyInAnotherMunicipality_IsWrong() =>
        Match("kenmerk;persoon\ns4;p1\n")["wrongPersons"]!.GetValue<long>().Should().Be(1, "p1 of the signal's municipality is somebody else");

    [Fact]
    public void Place_PersonsInNoMunicipality_AreCountedOnce()
    {
        var keys = new FileKeys();
        File.WriteAllText(PathOf("register.csv"), Register);
        var index = RegisterIndexFile.Read(new FileInfo(PathOf("register.csv")), ColumnMapping.None, keys, Villagers.Day).Index;
        var truth = new[] { "p1", "p2", "p8", "p8", "p9" }.Index()
            .ToDictionary(row => keys.IdOf($"s{row.Index}"), row => new KnownTruth(new PersonId(keys.IdOf(row.Item)), null));
        truth[keys.IdOf("s9")] = new KnownTruth(null, null);

        PlacedTruth.Place(truth, index).Should().Be(2, "p8 and p9; nobody is no person");

        (Municipality("s0"), Municipality("s1"), Municipality("s2")).Should().Be((0, 599, 0), "two municipalities have p1, one has p2, none p8");

        int Municipality(string reference) => FileKeys.MunicipalityOf(truth[keys.IdOf(reference)].Person!.Value.Value);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private JsonObject Match(string truth)
    {
        File.WriteAllText(PathOf("register.csv"), Register);
        File.WriteAllText(PathOf("signals.csv"), Signals);
        File.WriteAllText(PathOf("truth.csv"), truth);
        MatchCommand.Create().Parse(
        [
            "--register", PathOf("register.csv"), "--signals", PathOf("signals.csv"), "--truth", PathOf("truth.csv"), "--out", PathOf("out.csv"), "--summary", PathOf("out.json"),
        ]).Invoke().Should().Be(0);
        return JsonNode.Parse(File.ReadAllText(PathOf("out.json")))!.AsObject();
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
