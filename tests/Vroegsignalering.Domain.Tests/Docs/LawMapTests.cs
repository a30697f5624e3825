using System.Text.RegularExpressions;

namespace Vroegsignalering.Domain.Tests.Docs;

public sealed partial class LawMapTests
{
    private static readonly string Root = RootAbove(AppContext.BaseDirectory);
    private static readonly string Map = Path.Combine(Root, "docs", "law.md");

    private readonly IReadOnlyList<LawRow> _rows = [.. File.ReadLines(Map).Select(LawRow.Parse).OfType<LawRow>()];

    [Fact]
    public void Rules_EachOnce_StandInTheMap() => _rows.Select(row => row.Rule).Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void Rules_ThatATestNames_StandInTheMap() =>
        TestFiles().SelectMany(RulesOf).Distinct().Should().NotBeEmpty().And.BeSubsetOf(_rows.Select(row => row.Rule));

    [Fact]
    public void Files_ThatTheMapNames_Exist() =>
        _rows.SelectMany(row => row.Code.Concat(row.Tests)).Should().NotBeEmpty().And.OnlyContain(file => File.Exists(InDocs(file)));

    [Fact]
    public void Tests_ThatTheMapNames_CarryTheirRule() =>
        _rows.SelectMany(row => row.Tests.Select(test => (row.Rule, Test: test)))
            .Should().NotBeEmpty().And.OnlyContain(proof => RulesOf(InDocs(proof.Test)).Contains(proof.Rule));

    private static string InDocs(string file) => Path.GetFullPath(file, Path.GetDirectoryName(Map)!);

    private static IEnumerable<string> TestFiles() =>
        Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> RulesOf(string file) =>
        File.Exists(file) ? RuleTrait().Matches(File.ReadAllText(file)).Select(trait => trait.Groups[1].Value) : [];

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Vroegsignalering.sln"))
            ? folder
            : RootAbove(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Vroegsignalering.sln above the tests."));

    [GeneratedRegex("""Trait\("Rule", "([^"]+)"\)""")]
    private static partial Regex RuleTrait();
}
