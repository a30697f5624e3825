using Vroegsignalering.Gateway.Commands;
using Vroegsignalering.Gateway.Matching;
using Vroegsignalering.Gateway.Tests.Matching;

namespace Vroegsignalering.Gateway.Tests.Commands;

/// <summary>No command on files writes over a file that it was given.</summary>
public sealed class DistinctFilesTests(MatchCommandTests.Town town) : IClassFixture<MatchCommandTests.Town>
{
    [Theory]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "register.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "sub/../signals.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--truth", "truth.csv", "--out", "u.csv", "--summary", "truth.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "u.csv", "--summary", "u.csv")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "u.svg", "--summary", "u.json")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "u.csv", "--summary", "u.svg")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "eigen.json", "--rules", "eigen.json")]
    [InlineData("match", "--register", "register.csv", "--signals", "signals.csv", "--out", "leeg.json", "--mapping", "leeg.json")]
    [InlineData("what-if", "--register", "register.csv", "--signals", "signals.csv", "--then", "1", "--out", "signals.csv")]
    [InlineData("what-if", "--register", "register.csv", "--signals", "signals.csv", "--then", "eigen.json", "--out", "eigen.json")]
    public void Command_OutputOverAnotherFile_IsRefusedAndWritesNothing(params string[] line)
    {
        Directory.CreateDirectory(town.Path("sub"));
        File.WriteAllText(town.Path("eigen.json"), """{ "version": "eigen" }""");
        File.WriteAllText(town.Path("leeg.json"), "{}");
        var before = Contents();

        var command = line[0] == "match" ? MatchCommand.Create() : WhatIfCommand.Create();
        command.Parse([.. line.Skip(1).Select(town.Word)]).Invoke().Should().Be(1);

        Contents().Should().Equal(before);
    }

    [Fact]
    public void Require_TwoOptionsOfOneFile_NamesBothAndTheRepair()
    {
        var require = () => DistinctFiles.Require([("--register", new FileInfo("a.csv")), ("--truth", null)], [("--out", new FileInfo("./map/../a.csv"))]);

        require.Should().Throw<FileFaultException>()
            .WithMessage("--register en --out wijzen allebei naar a.csv, dat zo zou worden overschreven. Geef bij --out een andere naam op.");
    }

    [Fact]
    public void Require_LinkToAnInput_IsThatInput()
    {
        File.WriteAllText(town.Path("echt.csv"), "");
        File.CreateSymbolicLink(town.Path("link.csv"), town.Path("echt.csv"));

        var require = () => DistinctFiles.Require([("--register", new FileInfo(town.Path("echt.csv")))], [("--out", new FileInfo(town.Path("link.csv")))]);

        require.Should().Throw<FileFaultException>();
    }

    [Fact]
    public void Require_OneInputTwice_IsAllowed() =>
        DistinctFiles.Require([("--register", new FileInfo("a.csv")), ("--signals", new FileInfo("a.csv"))], [("--out", new FileInfo("b.csv"))]);

    private Dictionary<string, string> Contents() => Directory.EnumerateFiles(town.Path("")).Order(StringComparer.Ordinal).ToDictionary(path => path, File.ReadAllText);
}
