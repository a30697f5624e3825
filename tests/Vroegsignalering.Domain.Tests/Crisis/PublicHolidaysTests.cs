using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-04")]
public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    [InlineData("2036-04-13")]
    [InlineData("2037-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2039-04-10")]
    [InlineData("2040-04-01")]
    [InlineData("2041-04-21")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void Of_PublishedEasterDay_MovableDaysFollow(string published)
    {
        var easter = Day(published);

        PublicHolidays.Of(easter.Year).Should().Contain(
            [easter.AddDays(-2), easter.AddDays(1), easter.AddDays(39), easter.AddDays(50)]);
    }

    [Theory]
    [InlineData(2024, "2024-04-27", "a Saturday stays")]
    [InlineData(2025, "2025-04-26", "a Sunday gives way to the Saturday before")]
    [InlineData(2026, "2026-04-27", "a Monday stays")]
    [InlineData(2031, "2031-04-26", "Sunday again")]
    [InlineData(2036, "2036-04-26", "Sunday again, a leap year")]
    public void Of_KingsDay_NeverOnSunday(int year, string expected, string because) =>
        PublicHolidays.Of(year).Should().ContainSingle(day => day.Month == 4 && (day.Day == 26 || day.Day == 27), because)
            .Which.Should().Be(Day(expected), because);

    [Fact]
    public void Of_EveryYear_NineDaysWithTheFixedOnes()
    {
        foreach (var year in Enumerable.Range(WorkingDays.FirstYear, 22))
        {
            var holidays = PublicHolidays.Of(year);

            holidays.Should().HaveCount(9).And.OnlyContain(day => day.Year == year);
            holidays.Should().Contain([new(year, 1, 1), new(year, 5, 5), new(year, 12, 25), new(year, 12, 26)]);
        }
    }

    [Fact]
    public void Of_YearBeforeTheFirstKingsDay_Refuses() =>
        FluentActions.Invoking(() => PublicHolidays.Of(2013)).Should().Throw<ArgumentOutOfRangeException>();
}
