using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-10")]
public sealed class RegularTermTests
{
    [Theory]
    [InlineData("2026-06-01T08:00Z", "2026-06-01", "2026-06-29", "four weeks later, the same day of the week")]
    [InlineData("2026-06-01T21:59:59Z", "2026-06-01", "2026-06-29", "23:59:59 counts for that day")]
    [InlineData("2026-06-01T22:00Z", "2026-06-02", "2026-06-30", "midnight for the next")]
    [InlineData("2026-03-01T12:00Z", "2026-03-01", "2026-03-29", "ends on the short Sunday, not extended")]
    [InlineData("2026-11-27T12:00Z", "2026-11-27", "2026-12-25", "ends on Christmas Day, not extended")]
    [InlineData("2024-02-01T12:00Z", "2024-02-01", "2024-02-29", "a leap year")]
    public void Start_Arrival_WindowOfFourWeeks(string arrival, string from, string until, string because)
    {
        var term = RegularTerm.Start(Instant(arrival));

        (term.ArrivalDate, term.LastDay).Should().Be((Day(from), Day(until)), because);
        term.Arrival.Should().Be(Instant(arrival));
    }

    [Theory]
    [InlineData("2026-06-01", 28, "the day of arrival: it can start now")]
    [InlineData("2026-06-28", 1, "the day before the last")]
    [InlineData("2026-06-29", 0, "the last day is still in time")]
    [InlineData("2026-06-30", -1, "missed")]
    public void DaysLeft_Today_CountsToTheLastDay(string today, int left, string because) =>
        RegularTerm.Start(Instant("2026-06-01T08:00Z")).DaysLeft(Day(today)).Should().Be(left, because);
}
