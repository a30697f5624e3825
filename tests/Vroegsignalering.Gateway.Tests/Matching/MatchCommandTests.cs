using System.Text.Json.Nodes;
using Vroegsignalering.Gateway.Commands;
using Vroegsignalering.Synthesis;
using Vroegsignalering.Synthesis.Files;
using Vroegsignalering.Synthesis.Hazards;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>The commands on files of an invented town, as a user runs them.</summary>
public sealed class MatchCommandTests(MatchCommandTests.Town town) : IClassFixture<MatchCommandTests.Town>
{
    [Fact, Trait("Rule", "MA-05")]
    public void Match_TownWithEveryHazard_TellsNobodyAboutAnother()
    {
        var summary = Run();

        Number(summary, "signals").Should().Be(Town.Signals + (Town.OfEachPack * HazardPacks.ByName.Count));
        Number(summary, "wrongPersons").Should().Be(0);
        Number(summary, "unknownMatchedShare").Should().Be(0);
        Number(summary, "faultyRows").Should().Be(0);
    }

    [Fact, Trait("Rule", "MA-05")]
    public void Match_OrdinarySignals_AreMostlyAutomaticAndSeldomLost()
    {
        var resident = Run()["groups"]!["toestand: inwoner"]!.AsObject();

        Number(Run()["groups"]!["soort: Zorg"]!.AsObject(), "automaticShare").Should().BeGreaterThan(0.75, "hazard packs are in it");
        Number(resident, "recallAfterReview").Should().BeGreaterThan(0.985);
    }

    [Fact, Trait("Rule", "MA-11")]
    public void Match_Again_GivesTheSameBytes()
    {
        Run("eerste.csv");
        Run("tweede.csv");

        File.ReadAllBytes(town.Path("eerste.csv")).Should().Equal(File.ReadAllBytes(town.Path("tweede.csv")));
    }

    [Fact, Trait("Rule", "MA-04")]
    public void Match_Decision_NamesEveryComparison()
    {
        Run();

        var matched = File.ReadLines(town.Path("uit.csv")).First(line => line.Contains(";matched;", StringComparison.Ordinal)).Split(';');
        matched[^1].Should().MatchRegex(@"^Address\w+ \S+ Surname\w+ \S+ Given\w+ \S+ BirthDate\w+ \S+ Bsn\w+ \S+$");
        File.ReadAllText(town.Path("cijfers.svg")).Should().StartWith("<svg").And.Contain("polyline");
    }

    [Fact]
    public void Match_SomebodyElsesColumns_AreReadByTheirMapping()
    {
        File.WriteAllText(town.Path("a.csv"), "rec_id,given,surname,number,zip,born\nr;1,Anna,Clarke,12,2000,1970-02-03\nr2,Bert,Miller,14,2000,1980-04-05\n");
        File.WriteAllText(town.Path("b.csv"), "id,given,surname,number,zip,born\ns1,Anna,Clarke,12,2000,1970-02-03\ns2,Bert,Miller,x,2000,1980-04-05\n");
        File.WriteAllText(town.Path("pairs.csv"), "left,right\nr;1,s1\nr2,s2\n");
        File.WriteAllText(town.Path("mapping.json"), """
            { "register": { "sleutel": { "column": "rec_id" }, "gemeentecode": { "default": "0599" }, "voornamen": { "column": "given" },
                            "achternaam": { "column": "surname" }, "geboortedatum": { "column": "born" }, "huishouden": { "column": "rec_id" },
                            "huisnummer": { "column": "number" }, "postcode": { "column": "zip", "suffix": "SS" }, "vanaf": { "default": "2000-01-01" } },
              "signals": { "kenmerk": { "column": "id" }, "gemeentecode": { "default": "0599" }, "soort": { "default": "Energie" },
                           "signaaltype": { "default": "regulier" }, "signaaldatum": { "default": "2026-01-01" }, "bedragCenten": { "default": "1" },
                           "ontstaansdatum": { "default": "2026-01-01" }, "persoon.voornamen": { "column": "given" },
                           "persoon.achternaam": { "column": "surname" }, "persoon.geboortedatum": { "column": "born" },
                           "adres.huisnummer": { "column": "number" }, "adres.postcode": { "column": "zip", "suffix": "SS" } },
              "truth": { "kenmerk": { "column": "right" }, "persoon": { "column": "left" } } }
            """);

        Invoke("match", "--register", "a.csv", "--signals", "b.csv", "--truth", "pairs.csv", "--mapping", "mapping.json", "--out", "o.csv", "--summary", "s.json").Should().Be(0);

        var summary = JsonNode.Parse(File.ReadAllText(town.Path("s.json")))!.AsObject();
        (Number(summary, "signals"), Number(summary, "personPrecision"), Number(summary, "faultyRows")).Should().Be((1, 1, 1));
        summary.ContainsKey("householdPrecision").Should().BeFalse("the pairs tell of no household");
        File.ReadLines(town.Path("o.csv")).Last().Should().StartWith("s1;matched;\"r;1\";\"r;1\";", "a key is whatever the source made of it");
    }

    [Theory]
    [InlineData("match", "--register", "waarheid.csv", "--signals", "signals.csv", "--out", "o.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "register.csv", "--out", "o.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "o.csv", "--rules", "99")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "geen/map/o.csv")]
    [InlineData("what-if", "--register", "register.csv", "--signals", "signals.csv", "--out", "o.csv", "--then", "register.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "o.csv", "--rules", "twee.json")]
    public void Command_FilesOfNoUse_FailsWithOneLine(params string[] line)
    {
        File.Copy(town.Path("truth.csv"), town.Path("waarheid.csv"), overwrite: true);
        File.WriteAllText(town.Path("twee.json"), """{ "version": "2", "basis": "2", "matchFrom": 99 }""");

        Invoke(line).Should().Be(1);
    }

    [Fact]
    public void Match_MappingOfTheDocumentation_RunsAsItStands()
    {
        const string Head = "rec_id,given_name,surname,birth_date,street_number,postcode";
        File.WriteAllText(town.Path("links.csv"), $"{Head}\na1,Anna,Clarke,1970-02-03,12,2000\n");
        File.WriteAllText(town.Path("rechts.csv"), $"{Head}\nb1,Anna,Clarke,1970-02-03,12,2000\n");
        File.WriteAllText(town.Path("paren.csv"), "id_a,id_b\na1,b1\n");
        var text = DocumentedMapping();
        File.WriteAllText(town.Path("doc.json"), text);

        Invoke("match", "--register", "links.csv", "--signals", "rechts.csv", "--truth", "paren.csv", "--mapping", "doc.json", "--out", "o.csv", "--summary", "d.json").Should().Be(0);

        var summary = JsonNode.Parse(File.ReadAllText(town.Path("d.json")))!.AsObject();
        (Number(summary, "signals"), Number(summary, "personPrecision"), Number(summary, "faultyRows")).Should().Be((1, 1, 0));
        File.WriteAllText(town.Path("nooit.json"), """{ "version": "nooit", "basis": "2", "matchFrom": 99 }""");
        Invoke("what-if", "--register", "links.csv", "--signals", "rechts.csv", "--mapping", "doc.json", "--then", "nooit.json", "--out", "anders.csv").Should().Be(0);
        File.ReadLines(town.Path("anders.csv")).Skip(1).Should().ContainSingle().Which.Should().StartWith("b1;");
    }

    [Fact]
    public void Match_SignalOfUnknownEncoding_IsAFaultyRow()
    {
        var lines = File.ReadLines(town.Path("signals.csv")).Take(2).ToList();
        var cells = lines[1].Split(';');
        cells[Array.IndexOf(lines[0].Split(';'), "adres.straatnaam")] = "Caf\u0092straat";
        File.WriteAllText(town.Path("latin.csv"), $"{lines[0]}\n{string.Join(';', cells)}\n", System.Text.Encoding.Latin1);

        Invoke("match", "--register", "register.csv", "--signals", "latin.csv", "--out", "o.csv", "--summary", "l.json").Should().Be(0);

        Number(JsonNode.Parse(File.ReadAllText(town.Path("l.json")))!.AsObject(), "faultyRows").Should().Be(1);
    }

    [Fact]
    public void Match_RegisterWithAColumnInAnotherCase_IsRefusedUnlessAMappingIsGiven()
    {
        File.WriteAllText(town.Path("kop.csv"), File.ReadAllText(town.Path("register.csv")).Replace(";geheim;", ";Geheim;"));
        File.WriteAllText(town.Path("geheim.json"), """{ "register": { "geheim": { "column": "Geheim" } } }""");

        Invoke("match", "--register", "kop.csv", "--signals", "signals.csv", "--out", "o.csv").Should().Be(1);
        Invoke("match", "--register", "kop.csv", "--signals", "signals.csv", "--out", "o.csv", "--mapping", "geheim.json").Should().Be(0);
    }

    [Fact]
    public void WhatIf_StricterThreshold_OnlyAsksMoreOfPeople()
    {
        File.WriteAllText(town.Path("streng.json"), """{ "version": "streng", "basis": "2", "matchFrom": 30 }""");

        Invoke("what-if", "--register", "register.csv", "--signals", "signals.csv", "--then", "streng.json", "--out", "anders.csv").Should().Be(0);

        var changes = File.ReadLines(town.Path("anders.csv")).Skip(1).Select(line => line.Split(';')).ToList();
        changes.Should().NotBeEmpty().And.OnlyContain(cells => cells[1] != "review" && cells[5] == "review");
    }

    private JsonObject Run(string decisions = "uit.csv")
    {
        Invoke("match", "--register", "register.csv", "--signals", "signals.csv", "--truth", "truth.csv", "--out", decisions, "--summary", "cijfers.json").Should().Be(0);
        return JsonNode.Parse(File.ReadAllText(town.Path("cijfers.json")))!.AsObject();
    }

    // The block of JSON in docs/matching.md that maps a register.
    private static string DocumentedMapping()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "docs", "matching.md"))) root = root.Parent!;
        return File.ReadAllText(Path.Combine(root.FullName, "docs", "matching.md")).Split("```").Single(block => block.StartsWith("json", StringComparison.Ordinal) && block.Contains("\"register\""))[4..];
    }

    private int Invoke(params string[] line) =>
        (line[0] == "match" ? MatchCommand.Create() : WhatIfCommand.Create()).Parse([.. line.Skip(1).Select(town.Word)]).Invoke();

    private static double Number(JsonObject summary, string name) => summary[name]!.GetValue<double>();

    public sealed class Town : IDisposable
    {
        public const int Signals = 4_000;
        public const int OfEachPack = 200;

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("match-");

        public Town() => TownFiles.Write(
            new SyntheticTown(new SynthesisPlan
            {
                Seed = 4_711,
                Residents = 4_000,
                Signals = Signals,
                Hazards = HazardPacks.ByName.Values.ToDictionary(pack => pack, _ => OfEachPack),
            }),
            _folder.FullName,
            CancellationToken.None);

        public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

        /// <summary>A file name as its path, any other word as it is.</summary>
        public string Word(string word) => word.Contains('.', StringComparison.Ordinal) ? Path(word) : word;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
