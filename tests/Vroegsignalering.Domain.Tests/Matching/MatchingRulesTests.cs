using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-04")]
public sealed class MatchingRulesTests
{
    private static readonly MatchingRules Rules = MatchingRules.Version1;

    [Fact]
    public void Constructor_LevelWithoutWeight_Throws()
    {
        var build = () => new MatchingRules("x", [.. Rules.Weights.Skip(1)]) { MatchFrom = 1, ReviewFrom = 1, Margin = 1 };

        build.Should().Throw<ArgumentException>();
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Version1_Level_BelongsToItsComparison(Comparison comparison, string prefix) => Rules.Weights
        .Where(row => row.Comparison == comparison).Should().NotBeEmpty()
        .And.OnlyContain(row => row.Level.ToString().StartsWith(prefix, StringComparison.Ordinal));

    [Theory]
    [InlineData(ComparisonLevel.SurnameUnknown)]
    [InlineData(ComparisonLevel.GivenUnknown)]
    [InlineData(ComparisonLevel.BirthDateUnknown)]
    [InlineData(ComparisonLevel.BsnUnknown)]
    [InlineData(ComparisonLevel.ContactUnknown)]
    [InlineData(ComparisonLevel.ContactDiffers)]
    [Trait("Rule", "MA-03")]
    public void Version1_Unknown_WeighsNothing(ComparisonLevel level) => Rules.RowOf(level).Weight.Should().Be(0);

    [Fact]
    [Trait("Rule", "MA-05")]
    public void Version1_AnotherBirthDate_NeverSuffices()
    {
        var best = Rules.Weights.Where(row => row.Comparison is Comparison.Address or Comparison.Surname or Comparison.GivenNames or Comparison.Contact)
            .GroupBy(row => row.Comparison).Sum(rows => rows.Max(row => row.Weight));

        (best + Rules.RowOf(ComparisonLevel.BirthDateDiffers).Weight).Should().BeLessThan(Rules.MatchFrom);
    }

    public static TheoryData<Comparison, string> Comparisons => new()
    {
        { Comparison.Address, "Address" }, { Comparison.Surname, "Surname" }, { Comparison.GivenNames, "Given" },
        { Comparison.BirthDate, "BirthDate" }, { Comparison.Bsn, "Bsn" }, { Comparison.Contact, "Contact" },
    };
}
