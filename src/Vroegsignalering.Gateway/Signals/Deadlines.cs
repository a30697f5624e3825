using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The timers of a crisis term: when it escalates, and when it is missed (CR-07).</summary>
internal static class Deadlines
{
    /// <summary>Kind of the timer after the legal last day; the others are the codes of the escalation points.</summary>
    public const string Missed = "gemist";

    public static IEnumerable<TaskTimer> Of(TaskRow task, CrisisTerm term, WorkingDays calendar) =>
        EscalationPoints.Of(term, calendar, EscalationPoints.Default)
            .Select(escalation => TimerOf(task, escalation.Point.Code, escalation.DueAt))
            .Append(TimerOf(task, Missed, DutchTime.At(term.LastDay.AddDays(1), TimeOnly.MinValue)));

    // The origin rides along: terms of several crises can end up in one task (CR-11).
    private static TaskTimer TimerOf(TaskRow task, string kind, DateTimeOffset dueAt) =>
        new(task.Tenant, task.TaskId, $"{kind}/{task.Origin}", dueAt);
}
