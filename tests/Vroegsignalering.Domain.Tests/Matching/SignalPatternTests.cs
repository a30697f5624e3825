using System.Globalization;
using Vroegsignalering.Domain.Matching;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-01")]
public sealed class SignalPatternTests
{
    [Theory]
    [InlineData("2026-11-03", "single", "alone")]
    [InlineData("2026-11-01 2026-11-30", "multiple", "first and last day of the month")]
    [InlineData("2026-11-30 2026-12-01", "single", "the next month does not count yet")]
    [InlineData("2026-11-03 2026-10-31", "consecutive", "the month before")]
    [InlineData("2026-11-03 2026-05-01", "consecutive", "six months before, its first day")]
    [InlineData("2026-11-03 2026-04-30", "single", "seven months before")]
    [InlineData("2026-11-03 2026-11-04 2026-06-15", "multiple consecutive", "both at once")]
    [InlineData("2026-10-03 2026-09-04", "", "none in the period itself")]
    [InlineData("", "", "no signal at all")]
    public void Of_Arrivals_ClassifiesAddress(string arrivals, string expected, string because)
    {
        var days = arrivals.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture));

        Words(SignalPattern.Of(days, new DateOnly(2026, 11, 15))).Should().Be(expected, because);
    }

    [Theory]
    [InlineData(2, "consecutive", "November is two months before January, over the turn of the year")]
    [InlineData(1, "single", "one month does not reach it")]
    [InlineData(0, "single", "no month before counts")]
    public void Of_OtherWindow_FollowsParameter(int months, string expected, string because) =>
        Words(SignalPattern.Of([new(2027, 1, 5), new(2026, 11, 30)], new DateOnly(2027, 1, 1), months)).Should().Be(expected, because);

    private static string Words(SignalPattern pattern) => string.Join(' ', new[]
    {
        pattern.Single ? "single" : null, pattern.Multiple ? "multiple" : null, pattern.Consecutive ? "consecutive" : null,
    }.OfType<string>());
}
