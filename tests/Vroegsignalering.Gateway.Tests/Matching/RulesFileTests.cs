using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>A version of the rules from a file: what cannot be is refused with the field, the rule and the repair.</summary>
[Trait("Rule", "MA-04")]
public sealed class RulesFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("\"rarityFloor\": 5", "'rarityFloor' (5) mag niet boven 0 liggen; schrijf 0 of minder")]
    [InlineData("\"rarityCeiling\": -0.5", "'rarityCeiling' (-0.5) mag niet onder 0 liggen; schrijf 0 of meer")]
    [InlineData("\"matchFrom\": 10", "'reviewFrom' (11) mag niet boven 'matchFrom' (10) liggen")]
    [InlineData("\"margin\": -1", "'margin' (-1) mag niet onder 0 liggen")]
    [InlineData("\"matchFrom\": 1e999", "'matchFrom'")]
    [InlineData("\"personFrom\": 1e999", "'personFrom'")]
    [InlineData("\"weights\": { \"BsnEqual\": 1e999 }", "BsnEqual")]
    [InlineData("\"weights\": { \"BsnEqal\": 1 }", "'BsnEqal' in weights kennen wij niet; de naam die er het meest op lijkt is 'BsnEqual'")]
    [InlineData("\"margin\": 4, \"margin\": 5", "'margin'")]
    [InlineData("\"weights\": { \"BsnEqual\": 1, \"BsnEqual\": 2 }", "weights")]
    [InlineData("\"mathcFrom\": 22", "'mathcFrom' kennen wij niet; de naam die er het meest op lijkt is 'matchFrom'")]
    [InlineData("\"drempel\": 22", "'drempel' kennen wij niet; kies uit basis, version, matchFrom")]
    [InlineData("\"matchFrom\": \"22\"", "veld 'matchFrom' in regel 1")]
    [InlineData("\"weights\": { \"BsnEqual\": \"veel\" }", "veld 'weights.BsnEqual' in regel 1")]
    [InlineData("\"weights\": null", "veld 'weights'")]
    [InlineData("\"basis\": \"7\"", "'basis' noemt een onbekende versie; kies uit 1, 2")]
    [InlineData("\"margin\": 4,,", "geen JSON; herstel hem in regel 1")]
    public void Read_RulesThatCannotBe_NamesFieldAndRepair(string field, string told) => Reading($$"""{ "version": "eigen", {{field}} }""").Should()
        .Throw<FileFaultException>().Which.Message.Should().StartWith(Path.GetFileName(_path)).And.Contain(told);

    [Theory]
    [InlineData("""{ "matchFrom": 22 }""", "'version' ontbreekt")]
    [InlineData("""{ "version": "2" }""", "bestaat al")]
    [InlineData("""{ "version": null }""", "'version'")]
    [InlineData("[]", "object")]
    [InlineData("null", "object")]
    public void Read_RulesWithoutAName_SaysSo(string json, string told) =>
        Reading(json).Should().Throw<FileFaultException>().Which.Message.Should().Contain(told);

    [Fact]
    public void Read_EveryBoundAtItsEdge_IsTaken()
    {
        File.WriteAllText(_path, """{ "version": "rand", "matchFrom": 11, "reviewFrom": 11, "margin": 0, "rarityFloor": 0, "rarityCeiling": 0, "basis": "1" }""");

        RulesFile.Read(_path).Should().Match<MatchingRules>(rules => rules.Version == "rand" && rules.MatchFrom == 11 && double.IsNegativeInfinity(rules.PersonFrom));
    }

    public void Dispose() => File.Delete(_path);

    private Action Reading(string json)
    {
        File.WriteAllText(_path, json);
        return () => RulesFile.Read(_path);
    }
}
