using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

/// <summary>A village where 60 of 100 are called Jansen, 30 Bakker, 9 Smit and one Zonnevel.</summary>
[Trait("Rule", "MA-04")]
public sealed class NameFrequenciesTests
{
    private static readonly Registration[] Village =
    [
        .. Named("Jansen", "Jan", 60), .. Named("Bakker", "Jan", 30), .. Named("Smit", "Els", 9), .. Named("Zonnevel", "Quirine", 1),
    ];

    private static readonly ResidentsIndex Index = ResidentsIndex.Of(Village);

    [Theory]
    [InlineData("Jansen", -0.375, "log2 of 46 typical bearers against 60")]
    [InlineData("Bakker", 0.625, "30 bearers, fewer than the typical 46")]
    [InlineData("Smit", 1.5, "nine bearers are 2.4 bits, more than a name may add")]
    [InlineData("Zonnevel", 1.5, "the ceiling")]
    public void Decide_SurnameAgrees_AddsItsRarity(string surname, double rarity, string because) =>
        LineOf(Comparison.Surname, Signal("J.", surname, "1985-06-15"), MatchingRules.Version2).Rarity.Should().Be(rarity, because);

    [Theory]
    [InlineData(null, "Jan", GivenNameEqual, -0.125, "90 of 100")]
    [InlineData("J.", null, GivenInitialsFirst, -0.125, "and so their initial")]
    [InlineData(null, "Jantje", GivenNameVariant, -0.125, "of two spellings the commoner, for half")]
    [InlineData("E.", null, GivenDiffers, 0, "disagreement is weighed as it is")]
    public void Decide_GivenNames_AddTheirRarity(string? initials, string? names, ComparisonLevel level, double rarity, string because)
    {
        var signal = Signal(initials, "Jansen", "1985-06-15").Held(holder => holder with { FirstNames = names });

        LineOf(Comparison.GivenNames, signal, MatchingRules.Version2).Should().Be(
            new ExplainedLevel(MatchingRules.Version2.RowOf(level), rarity), because);
    }

    [Fact]
    public void Decide_SlipInARareName_CountsAsTheCommonerSpelling()
    {
        var index = ResidentsIndex.Of([.. Village, Lives("Piet", "Janssem", "1970-01-02")]);
        var signal = Signal("P.", "Jansen", "1970-01-02", At(10));
        var line = Explained(signal, Lives("Piet", "Jansem", "1970-01-02"), new MatchBasis(MatchingRules.Version2, Today, index.Names));

        line.Levels[1].Row.Level.Should().Be(SurnameVariant);
        line.Levels[1].Rarity.Should().BeNegative();
    }

    [Fact]
    public void Decide_Version1_AddsNothingAndNoFrequencies_TakesTheMost()
    {
        var signal = Signal("J.", "Zonnevel", "1985-06-15");

        LineOf(Comparison.Surname, signal, MatchingRules.Version1).Rarity.Should().Be(0);
        Explained(signal, Lives("Jan", "Zonnevel", "1985-06-15"), new MatchBasis(MatchingRules.Version2, Today))
            .Levels.Select(line => line.Rarity).Should().Equal([0, -4, -4, 0, 0], "a name of unknown frequency is taken for a very common one");
    }

    [Fact]
    public void Explanation_AdjustedWeights_ShowsBothAndAddsUp()
    {
        var found = Explained(
            Signal("J.", "Jansen", "1985-06-15"), Lives("Jan", "Jansen", "1985-06-15"), new(MatchingRules.Version2, Today, Index.Names));

        found.Total.Should().Be(found.Levels.Sum(line => line.Row.Weight + line.Rarity)).And.Be(36.5);
        found.ToJson().Should().Contain("""{"comparison":"Surname","level":"SurnameOwn","weight":8,"rarity":-0.375}""");
    }

    private static IEnumerable<Registration> Named(string surname, string firstName, int count) =>
        Enumerable.Range(0, count).Select(place => Lives(firstName, surname, "1985-06-15", Home(At(100 + place))));

    private static ExplainedLevel LineOf(Comparison comparison, Signal signal, MatchingRules rules) => Explained(
        signal, Lives("Jan", signal.Holder.Surname!, "1985-06-15"), new MatchBasis(rules, Today, Index.Names)).Levels[(int)comparison];

    private static MatchExplanation Explained(Signal signal, Registration resident, MatchBasis basis) =>
        HouseholdMatcher.Decide(signal, Candidates(resident), basis).Match(
            matched => matched.Explanation,
            review => review.Ranked[0],
            none => throw new InvalidOperationException($"{none.Reason}"));
}
