using Vroegsignalering.Domain.Crisis;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

[Trait("Rule", "CR-07")]
public sealed class EscalationPointsTests
{
    private static readonly WorkingDays Calendar = WorkingDays.Default;

    [Theory]
    [InlineData("2026-06-01", "2026-06-02T22:00Z", "2026-06-03T22:00Z", "2026-06-04T10:00Z", "an ordinary week in summer")]
    [InlineData("2026-02-02", "2026-02-03T23:00Z", "2026-02-04T23:00Z", "2026-02-05T11:00Z", "an ordinary week in winter")]
    [InlineData("2026-03-26", "2026-03-27T23:00Z", "2026-03-30T22:00Z", "2026-03-31T10:00Z", "over the night that skips an hour")]
    [InlineData("2026-10-22", "2026-10-23T22:00Z", "2026-10-26T23:00Z", "2026-10-27T11:00Z", "over the night that has one more")]
    [InlineData("2026-05-13", "2026-05-15T22:00Z", "2026-05-18T22:00Z", "2026-05-19T10:00Z", "the equated Friday counts here")]
    [InlineData("2026-04-02", "2026-04-07T22:00Z", "2026-04-08T22:00Z", "2026-04-09T10:00Z", "over Easter")]
    public void Of_DefaultPoints_EndOfDayOneAndTwoAndNoonOfDayThree(
        string arrival, string first, string second, string third, string because) =>
        EscalationPoints.Of(Term(arrival), Calendar, EscalationPoints.Default).Select(e => e.DueAt)
            .Should().Equal([Instant(first), Instant(second), Instant(third)], because);

    [Fact]
    public void Of_ConfiguredPoints_ComeInOrderOfTime()
    {
        EscalationPoint[] points = [new(4, null), new(1, new TimeOnly(9, 0)), new(1, null)];

        var escalations = EscalationPoints.Of(Term("2026-06-01"), Calendar, points);

        escalations.Should().Equal(
            new Escalation(points[1], Instant("2026-06-02T07:00Z")),
            new Escalation(points[2], Instant("2026-06-02T22:00Z")),
            new Escalation(points[0], Instant("2026-06-05T22:00Z")));
    }

    [Fact]
    public void Of_PointOnTheDayOfArrival_Refuses() =>
        FluentActions.Invoking(() => EscalationPoints.Of(Term("2026-06-01"), Calendar, [new(0, null)]))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("2026-06-02T21:59:59Z", 0, "one second before the first")]
    [InlineData("2026-06-02T22:00:00Z", 1, "on the very instant")]
    [InlineData("2026-06-04T09:59:59Z", 2, "just before noon of day three")]
    [InlineData("2026-06-04T12:00:00+02:00", 3, "noon of day three, in Dutch time")]
    [InlineData("2027-01-01T00:00:00Z", 3, "long after, for a watcher that stood still")]
    public void DueAt_Instant_CountsThePointsReached(string now, int due, string because)
    {
        var escalations = EscalationPoints.Of(Term("2026-06-01"), Calendar, EscalationPoints.Default);

        EscalationPoints.DueAt(escalations, Instant(now)).Should().Equal(escalations.Take(due), because);
    }

    [Theory]
    [InlineData(1, null, "dag1-einde")]
    [InlineData(3, "12:00", "dag3-12:00")]
    public void Code_Point_TellsDayAndTime(int day, string? time, string code) =>
        new EscalationPoint(day, time is null ? null : TimeOnly.Parse(time, null)).Code.Should().Be(code);

    private static CrisisTerm Term(string arrival) => CrisisTerm.Start(Noon(Day(arrival)), Calendar);
}
