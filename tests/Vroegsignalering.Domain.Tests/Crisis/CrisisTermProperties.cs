using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Crisis.Days;

namespace Vroegsignalering.Domain.Tests.Crisis;

public sealed class CrisisTermProperties
{
    private static readonly WorkingDays Calendar = WorkingDays.Default;

    [Fact]
    [Trait("Rule", "CR-03")]
    public void LastDay_AnyArrival_IsAWorkingDayAfterArrival() =>
        ForAnyArrival(term => term.LastDay.Year > 2040
            || (Calendar.Legal.Contains(term.LastDay) && Calendar.Work.Contains(term.WorkLastDay) && term.WorkLastDay > term.ArrivalDate));

    [Fact]
    [Trait("Rule", "CR-04")]
    public void WorkLastDay_AnyArrival_NotAfterTheLegalLastDay() => ForAnyArrival(term => term.WorkLastDay <= term.LastDay);

    [Fact]
    [Trait("Rule", "CR-03")]
    public void LastDay_AnyArrival_TwoWorkingDaysLieBetween() =>
        ForAnyArrival(term => DaysBetween(term).Count(HolidayOracle.IsLegalWorkingDay) == 2);

    [Fact]
    [Trait("Rule", "CR-05")]
    public void Start_SameDutchDay_SameLastDay() =>
        ForAnyArrival(term => CrisisTerm.Start(DutchTime.At(term.ArrivalDate, TimeOnly.MinValue), Calendar).LastDay == term.LastDay
            && CrisisTerm.Start(DutchTime.At(term.ArrivalDate, new TimeOnly(23, 59, 59)), Calendar).LastDay == term.LastDay);

    [Fact]
    [Trait("Rule", "CR-03")]
    public void Start_LaterArrival_NeverAnEarlierLastDay() =>
        Prop.ForAll(Arrivals, Arrivals, (one, other) =>
        {
            var first = CrisisTerm.Start(one < other ? one : other, Calendar);
            var second = CrisisTerm.Start(one < other ? other : one, Calendar);
            return first.LastDay <= second.LastDay && first.WorkLastDay <= second.WorkLastDay;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "CR-07")]
    public void Escalations_AnyArrival_FallWithinTheStricterTermAndInOrder() =>
        ForAnyArrival(term =>
        {
            var escalations = EscalationPoints.Of(term, Calendar, EscalationPoints.Default);
            return escalations.All(e => e.DueAt > term.Arrival && DutchTime.DateOf(e.DueAt) <= term.WorkLastDay)
                && escalations.Zip(escalations.Skip(1)).All(pair => pair.First.DueAt < pair.Second.DueAt);
        });

    private static IEnumerable<DateOnly> DaysBetween(CrisisTerm term) =>
        Enumerable.Range(term.ArrivalDate.DayNumber + 1, term.LastDay.DayNumber - term.ArrivalDate.DayNumber - 1)
            .Select(DateOnly.FromDayNumber);

    private static void ForAnyArrival(Func<CrisisTerm, bool> holds) =>
        Prop.ForAll(Arrivals, arrival => holds(CrisisTerm.Start(arrival, Calendar)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
