using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

[Trait("Rule", "MA-03")]
public sealed class BirthDateComparisonTests
{
    [Theory]
    [InlineData("1985-06-15", "1985-06-15", BirthDateExact, "the same day")]
    [InlineData("1985-01-01", "1985-01-01", BirthDateExactDefault, "many were given 1 January")]
    [InlineData("1985-12-06", "1985-06-12", BirthDateSwapped, "day and month swapped")]
    [InlineData("1985-06-16", "1985-06-15", BirthDateOneDigit, "last digit")]
    [InlineData("1975-06-15", "1985-06-15", BirthDateOneDigit, "decade")]
    [InlineData("1985-06-09", "1985-06-10", BirthDateDiffers, "a day later, but two digits")]
    [InlineData("1985-07-16", "1985-06-15", BirthDateDiffers, "two digits")]
    [InlineData("1985", "1985-06-15", BirthDatePartial, "year only in the signal")]
    [InlineData("1985-06-15", "1985", BirthDatePartial, "year only in the register")]
    [InlineData("1985-06", "1985-06-15", BirthDatePartial, "year and month")]
    [InlineData("1985-07", "1985-06-15", BirthDateDiffers, "year and another month")]
    [InlineData("1984", "1985-06-15", BirthDateDiffers, "another year")]
    [InlineData("1985-01-01", "1985-06-15", BirthDateDefault, "a default in the signal, year agrees")]
    [InlineData("1984-01-01", "1985-06-15", BirthDateDiffers, "a default of another year")]
    [InlineData(null, "1985-06-15", BirthDateUnknown, "missing in the signal")]
    [InlineData("1985-06-15", null, BirthDateUnknown, "missing in the register")]
    public void Of_Pair_HasLevel(string? signalled, string? registered, ComparisonLevel level, string because) =>
        BirthDateComparison.Of(Register.Date(signalled), Register.Date(registered)).Should().Be(level, because);
}
