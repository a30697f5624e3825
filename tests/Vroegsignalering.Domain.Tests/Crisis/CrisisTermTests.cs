using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

public sealed class CrisisTermTests
{
    private static readonly WorkingDays Calendar = WorkingDays.Default;

    [Theory]
    [InlineData("2026-04-02", "2026-04-09", "2026-04-09", "Thursday before Good Friday, over Easter")]
    [InlineData("2026-04-30", "2026-05-06", "2026-05-06", "over a weekend and 5 May")]
    [InlineData("2026-05-13", "2026-05-20", "2026-05-19", "over Ascension Day and the equated Friday")]
    [InlineData("2026-06-01", "2026-06-04", "2026-06-04", "a Monday in an ordinary week")]
    [InlineData("2026-06-05", "2026-06-10", "2026-06-10", "a Friday: the weekend is not counted")]
    [InlineData("2026-06-06", "2026-06-10", "2026-06-10", "a Saturday is a day of arrival as well")]
    [InlineData("2026-06-07", "2026-06-10", "2026-06-10", "and so is a Sunday")]
    [InlineData("2026-05-22", "2026-05-28", "2026-05-28", "over Whit Monday")]
    [InlineData("2025-04-25", "2025-04-30", "2025-04-30", "King's Day on the Saturday costs no working day")]
    [InlineData("2026-04-24", "2026-04-30", "2026-04-30", "King's Day on a Monday costs one")]
    [InlineData("2026-12-23", "2026-12-29", "2026-12-29", "Christmas on Friday and Saturday")]
    [InlineData("2022-12-23", "2022-12-29", "2022-12-29", "Christmas on Sunday and Monday")]
    [InlineData("2021-12-24", "2021-12-29", "2021-12-29", "Christmas on Saturday and Sunday")]
    [InlineData("2025-12-31", "2026-01-07", "2026-01-06", "over the year's end with an equated 2 January")]
    [InlineData("2026-12-30", "2027-01-05", "2027-01-05", "over the year's end without one")]
    [InlineData("2024-02-28", "2024-03-04", "2024-03-04", "over 29 February")]
    [InlineData("2040-12-31", "2041-01-04", "2041-01-04", "the last supported day of arrival runs on into 2041")]
    [Trait("Rule", "CR-03")]
    [Trait("Rule", "CR-05")]
    public void Start_DayOfArrival_ThirdWorkingDayAfter(string arrival, string lastDay, string workLastDay, string because)
    {
        var term = CrisisTerm.Start(Noon(Day(arrival)), Calendar);

        term.ArrivalDate.Should().Be(Day(arrival), because);
        term.LastDay.Should().Be(Day(lastDay), because);
        term.WorkLastDay.Should().Be(Day(workLastDay), because);
    }

    [Theory]
    [InlineData("2026-06-01T21:59:59Z", "2026-06-04", "23:59:59 on Monday in summer")]
    [InlineData("2026-06-01T22:00:00Z", "2026-06-05", "Tuesday 00:00 in summer")]
    [InlineData("2026-02-02T22:59:59Z", "2026-02-05", "23:59:59 on Monday in winter")]
    [InlineData("2026-02-02T23:00:00Z", "2026-02-06", "Tuesday 00:00 in winter")]
    [InlineData("2026-06-02T06:59:59+09:00", "2026-06-04", "the offset of the sender does not matter")]
    [InlineData("2026-03-27T22:59:59Z", "2026-04-01", "Friday before the short night")]
    [InlineData("2026-03-29T01:30:00Z", "2026-04-01", "in the night that skips an hour")]
    [InlineData("2026-03-29T21:59:59Z", "2026-04-01", "the end of the short Sunday")]
    [InlineData("2026-03-29T22:00:00Z", "2026-04-02", "the first minute of Monday in summer time")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-28", "the first 02:30 of the long night")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-28", "the second 02:30")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-28", "the end of the long Sunday")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-29", "the first minute of Monday in winter time")]
    [Trait("Rule", "CR-05")]
    public void Start_TimeOfDay_DutchDateDecides(string arrival, string lastDay, string because)
    {
        var term = CrisisTerm.Start(Instant(arrival), Calendar);

        term.LastDay.Should().Be(Day(lastDay), because);
        term.Arrival.Should().Be(Instant(arrival));
        term.Arrival.Offset.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    [Trait("Rule", "CR-05")]
    public void Start_EveryDayOf2020To2040_AgreesWithTheOracle()
    {
        var terms = All.Select(day => CrisisTerm.Start(Noon(day), Calendar)).ToList();

        terms.Should().HaveCount(7671);
        terms.Where(term => term.LastDay != HolidayOracle.LegalDayAfter(term.ArrivalDate, 3)).Should().BeEmpty();
        terms.Where(term => term.WorkLastDay != HolidayOracle.WorkDayAfter(term.ArrivalDate, 3)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2019-12-31T22:59:59Z", "31 December 2019 in the Netherlands")]
    [InlineData("2040-12-31T23:00:00Z", "1 January 2041 in the Netherlands, still 2040 in UTC")]
    [Trait("Rule", "CR-04")]
    public void Start_ArrivalOutsideRange_Refuses(string arrival, string because) =>
        FluentActions.Invoking(() => CrisisTerm.Start(Instant(arrival), Calendar)).Should().Throw<ArgumentOutOfRangeException>(because);

    [Theory]
    [InlineData("2019-12-31T23:00:00Z", "1 January 2020 in the Netherlands")]
    [InlineData("2040-12-31T22:59:59Z", "the last second of 2040 in the Netherlands")]
    [Trait("Rule", "CR-04")]
    public void Start_ArrivalOnTheEdgeOfRange_Computes(string arrival, string because) =>
        FluentActions.Invoking(() => CrisisTerm.Start(Instant(arrival), Calendar)).Should().NotThrow(because);

    [Theory]
    [InlineData("2026-06-01", true, "the list of 2026 is known")]
    [InlineData("2025-06-02", false, "the list of 2025 is not loaded")]
    [InlineData("2025-12-31", true, "arrives in 2025, but every counted day lies in 2026")]
    [InlineData("2025-12-30", false, "31 December 2025 is counted")]
    [InlineData("2028-12-26", true, "ends on 29 December 2028")]
    [InlineData("2028-12-27", false, "crosses into 2029, whose decree is not known")]
    [InlineData("2030-06-03", false, "the list of 2030 is not known")]
    [Trait("Rule", "CR-04")]
    public void Start_YearWithoutConfirmedList_ComputesWithWarning(string arrival, bool confirmed, string because)
    {
        var term = CrisisTerm.Start(Noon(Day(arrival)), Calendar);

        term.CalendarConfirmed.Should().Be(confirmed, because);
        term.CalendarVersion.Should().Be(EquatedDays.Default.Version);
    }

    [Fact]
    [Trait("Rule", "CR-03")]
    public void WorkingDaysAllowed_Law_Three() => CrisisTerm.WorkingDaysAllowed.Should().Be(3, "Wgs art. 4 lid 2");
}
