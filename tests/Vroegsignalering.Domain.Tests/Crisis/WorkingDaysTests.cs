using System.Collections.Frozen;
using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-04")]
public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Calendar = WorkingDays.Default;

    [Theory]
    [InlineData("2026-03-30", true, "an ordinary Monday")]
    [InlineData("2026-03-28", false, "Saturday")]
    [InlineData("2026-03-29", false, "Sunday")]
    [InlineData("2026-01-01", false, "New Year's Day")]
    [InlineData("2026-04-03", false, "Good Friday is equated by the law itself")]
    [InlineData("2026-04-06", false, "Easter Monday")]
    [InlineData("2024-04-01", false, "Easter Monday in April of an Easter in March")]
    [InlineData("2026-04-27", false, "King's Day on a Monday")]
    [InlineData("2025-04-26", false, "the Saturday on which King's Day fell in 2025")]
    [InlineData("2025-04-28", true, "the Monday after an advanced King's Day is not a holiday")]
    [InlineData("2031-04-28", true, "again in 2031: no Monday in place of the Sunday")]
    [InlineData("2026-05-05", false, "5 May, also outside the lustrum years")]
    [InlineData("2025-05-05", false, "5 May in a lustrum year")]
    [InlineData("2026-05-04", true, "remembrance day is a working day")]
    [InlineData("2026-05-14", false, "Ascension Day")]
    [InlineData("2026-05-25", false, "Whit Monday")]
    [InlineData("2026-12-25", false, "Christmas Day on a Friday")]
    [InlineData("2026-12-28", true, "no day in place of Boxing Day on a Saturday")]
    [InlineData("2022-12-26", false, "Boxing Day on a Monday")]
    [InlineData("2022-12-27", true, "no day in place of Christmas Day on a Sunday")]
    [InlineData("2026-12-24", true, "Christmas Eve is a working day")]
    [InlineData("2026-12-31", true, "New Year's Eve is a working day")]
    public void Contains_LawAlone_SameInBothSeries(string day, bool expected, string because)
    {
        Calendar.Legal.Contains(Day(day)).Should().Be(expected, because);
        Calendar.Work.Contains(Day(day)).Should().Be(expected, because);
    }

    [Theory]
    [InlineData("2026-01-02", "the Friday after New Year's Day")]
    [InlineData("2026-05-15", "the Friday after Ascension Day")]
    [InlineData("2027-05-07", "the Friday after Ascension Day")]
    [InlineData("2028-04-28", "the Friday after King's Day")]
    [InlineData("2028-05-26", "the Friday after Ascension Day")]
    public void Contains_EquatedDay_OnlyInTheStricterSeries(string day, string because)
    {
        Calendar.Legal.Contains(Day(day)).Should().BeFalse(because);
        Calendar.Work.Contains(Day(day)).Should().BeTrue(because);
    }

    [Fact]
    public void Contains_EveryDayOf2020To2040_AgreesWithTheOracle()
    {
        All.Where(day => Calendar.Legal.Contains(day) != HolidayOracle.IsLegalWorkingDay(day)).Should().BeEmpty();
        All.Where(day => Calendar.Work.Contains(day) != HolidayOracle.IsWorkDay(day)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(WorkingDaySeries.LongestCount)]
    public void After_EveryDayOf2020To2040_AgreesWithTheOracle(int count)
    {
        All.Where(day => Calendar.Legal.After(day, count) != HolidayOracle.LegalDayAfter(day, count)).Should().BeEmpty();
        All.Where(day => Calendar.Work.After(day, count) != HolidayOracle.WorkDayAfter(day, count)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2019-12-31", "a day before the range")]
    [InlineData("2041-01-01", "a day after it")]
    public void Series_DayOutsideRange_Refuses(string day, string because)
    {
        FluentActions.Invoking(() => Calendar.Legal.Contains(Day(day))).Should().Throw<ArgumentOutOfRangeException>(because);
        FluentActions.Invoking(() => Calendar.Work.After(Day(day), 1)).Should().Throw<ArgumentOutOfRangeException>(because);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(WorkingDaySeries.LongestCount + 1)]
    public void After_CountOutsideBounds_Refuses(int count) =>
        FluentActions.Invoking(() => Calendar.Legal.After(First, count)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("2026-01-01", "2028-12-31", true, "the three known years, bounds included")]
    [InlineData("2025-12-31", "2026-01-05", false, "begins in a year whose list is not loaded")]
    [InlineData("2028-12-29", "2029-01-03", false, "ends in a year whose decree is not known yet")]
    public void IsConfirmed_Years_AllMustBeKnown(string from, string until, bool expected, string because) =>
        Calendar.IsConfirmed(Day(from), Day(until)).Should().Be(expected, because);

    [Fact]
    public void WorkingDays_OtherList_ReplacesTheEquatedDays()
    {
        var equated = new EquatedDays("2031", FrozenSet.Create(2031), FrozenSet.Create(Day("2031-05-23")));

        var calendar = new WorkingDays(equated);

        calendar.Version.Should().Be("2031");
        calendar.Legal.Contains(Day("2031-05-23")).Should().BeFalse();
        calendar.Work.Contains(Day("2031-05-23")).Should().BeTrue();
        calendar.Legal.Contains(Day("2026-05-15")).Should().BeTrue("the default list is not mixed in");
        calendar.IsConfirmed(Day("2031-01-01"), Day("2031-12-31")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-20", 0, "the same day")]
    [InlineData("2026-11-20", "2026-11-19", 0, "a day before")]
    [InlineData("2026-11-20", "2026-11-22", 0, "only a weekend")]
    [InlineData("2026-11-20", "2026-11-23", 1, "the Monday")]
    [InlineData("2026-11-20", "2026-12-18", 20, "four weeks without a holiday")]
    [InlineData("2026-12-24", "2026-12-28", 1, "Christmas on Friday and Saturday")]
    [InlineData("2026-11-20", "2039-01-01", 200, "no further than the longest count")]
    [Trait("Rule", "IN-11")]
    public void CountBetween_Row_Counts(string day, string until, int expected, string because) =>
        WorkingDays.Default.Legal.CountBetween(Day(day), Day(until)).Should().Be(expected, because);
}
