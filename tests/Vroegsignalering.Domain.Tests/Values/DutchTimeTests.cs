using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Values;

[Trait("Rule", "CR-05")]
public sealed class DutchTimeTests
{
    [Theory]
    [InlineData("2026-01-15T12:00Z", "2026-01-15", "midday")]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15", "23:59:59 in winter still counts for that day")]
    [InlineData("2026-01-15T23:00Z", "2026-01-16", "midnight in winter is 23:00 UTC")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15", "23:59:59 in summer still counts for that day")]
    [InlineData("2026-07-15T22:00Z", "2026-07-16", "midnight in summer is 22:00 UTC")]
    [InlineData("2026-07-15T23:59-02:00", "2026-07-16", "the offset of the sender does not decide the day")]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28", "last second before the short day")]
    [InlineData("2026-03-28T23:00Z", "2026-03-29", "the short day begins in winter time")]
    [InlineData("2026-03-29T01:00Z", "2026-03-29", "the clock jumps from 2 to 3")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29", "the short day ends in summer time")]
    [InlineData("2026-03-29T22:00Z", "2026-03-30", "23 hours later it is over")]
    [InlineData("2026-10-24T22:00Z", "2026-10-25", "the long day begins in summer time")]
    [InlineData("2026-10-25T00:30Z", "2026-10-25", "the first 02:30")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25", "the second 02:30")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25", "the long day ends in winter time")]
    [InlineData("2026-10-25T23:00Z", "2026-10-26", "25 hours later it is over")]
    [InlineData("2025-12-31T23:00Z", "2026-01-01", "the Dutch year begins an hour before the UTC year")]
    public void DateOf_Instant_DutchCivilDate(string instant, string date, string because) =>
        DutchTime.DateOf(Instant(instant)).Should().Be(DateOnly.Parse(date, CultureInfo.InvariantCulture), because);

    [Theory]
    [InlineData("2026-01-15", "12:00", "2026-01-15T11:00Z", "winter")]
    [InlineData("2026-07-15", "12:00", "2026-07-15T10:00Z", "summer")]
    [InlineData("2026-07-15", "00:00", "2026-07-14T22:00Z", "midnight belongs to the day that begins")]
    [InlineData("2026-03-29", "00:00", "2026-03-28T23:00Z", "before the jump")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30Z", "skipped: read with the offset before the change")]
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00Z", "the first minute after the jump")]
    [InlineData("2026-03-29", "12:00", "2026-03-29T10:00Z", "after the jump")]
    [InlineData("2026-10-25", "00:00", "2026-10-24T22:00Z", "before the clock goes back")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T01:30Z", "twice on the clock: the second one")]
    [InlineData("2026-10-25", "12:00", "2026-10-25T11:00Z", "after the clock went back")]
    public void At_DutchClock_InstantInUtc(string date, string time, string instant, string because)
    {
        var at = DutchTime.At(DateOnly.Parse(date, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture));

        at.Should().Be(Instant(instant), because);
        at.Offset.Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("2026-01-15T12:00Z", 13, 1, "winter")]
    [InlineData("2026-07-15T12:00Z", 14, 2, "summer")]
    public void ToDutch_Instant_SameInstantOnTheDutchClock(string instant, int hour, int offset, string because)
    {
        var dutch = DutchTime.ToDutch(Instant(instant));

        dutch.Should().Be(Instant(instant), because);
        (dutch.Hour, dutch.Offset).Should().Be((hour, TimeSpan.FromHours(offset)), because);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
