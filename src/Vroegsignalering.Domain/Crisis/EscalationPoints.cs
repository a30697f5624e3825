using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>When a crisis task that has not led to a first conversation goes to the fallback team and the chain manager
/// (CR-07).</summary>
/// <remarks>Source: policy, in support of Wgs art. 4 lid 2. Reading: "after n working days" is when the n-th working day ends, midnight
/// Dutch time, so that the escalation lies ready before the next office day opens.</remarks>
public static class EscalationPoints
{
    /// <summary>The end of the first and of the second working day, and noon of the third.</summary>
    public static IReadOnlyList<EscalationPoint> Default { get; } = [new(1, null), new(2, null), new(3, new TimeOnly(12, 0))];

    /// <summary>The escalations of the term, earliest first.</summary>
    /// <param name="term">The term; only its date of arrival counts, so a later list of equated days moves nothing.</param>
    /// <param name="calendar">Its <see cref="WorkingDays.Work"/> is used, also where the legal last day is later.</param>
    /// <param name="points">The configured points, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A point names a working day outside 1 to
    /// <see cref="WorkingDaySeries.LongestCount"/>.</exception>
    public static IReadOnlyList<Escalation> Of(CrisisTerm term, WorkingDays calendar, IReadOnlyList<EscalationPoint> points) =>
    [
        .. points
            .Select(point => new Escalation(point, Instant(calendar.Work.After(term.ArrivalDate, point.WorkingDay), point.Time)))
            .OrderBy(escalation => escalation.DueAt),
    ];

    /// <summary>The escalations that are due at the instant, fired before or not.</summary>
    /// <param name="escalations">The escalations of one term.</param>
    /// <param name="now">Inclusive: one that falls on this very instant is due.</param>
    public static IEnumerable<Escalation> DueAt(IEnumerable<Escalation> escalations, DateTimeOffset now) =>
        escalations.Where(escalation => escalation.DueAt <= now);

    private static DateTimeOffset Instant(DateOnly day, TimeOnly? time) =>
        time is { } clock ? DutchTime.At(day, clock) : DutchTime.At(day.AddDays(1), TimeOnly.MinValue);
}
