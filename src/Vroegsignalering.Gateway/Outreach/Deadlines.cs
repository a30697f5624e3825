using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>The timers of a crisis term: when it escalates, and when it is missed (CR-07).</summary>
internal static class Deadlines
{
    /// <summary>Kind of the timer after the legal last day; the others are the codes of the escalation points.</summary>
    public const string Missed = "gemist";

    /// <summary>Kind of the timer of a task for which no team with a mandate was found: due from the first moment.</summary>
    public const string NoOwner = "geen-eigenaar";

    public static IEnumerable<TaskTimer> Of(TaskRow task, CrisisTerm term, WorkingDays calendar, IReadOnlyList<EscalationPoint> points) =>
    [
        .. EscalationPoints.Of(term, calendar, points)
            .Select(escalation => TimerOf(task, escalation.Point.Code, escalation.DueAt)),
        TimerOf(task, Missed, DutchTime.At(term.LastDay.AddDays(1), TimeOnly.MinValue)),
        .. IsWithoutOwner(task) ? [AtOnce(task, task.AuthoredAt)] : Array.Empty<TaskTimer>(),
    ];

    /// <summary>The timers of tasks that have changed: those of crises that stand with the fallback team now; one that was raised before is not again.</summary>
    public static IReadOnlyList<TaskTimer> OfChanged(IEnumerable<TaskRow> tasks) =>
        [.. tasks.Where(task => task is { Kind: OutreachTaskKind.Crisis, ClosedAt: null } && IsWithoutOwner(task)).Select(task => AtOnce(task, task.ModifiedAt))];

    /// <summary>The timer that raises a task without an owner of its own; one that it has already stays.</summary>
    public static TaskTimer AtOnce(TaskRow task, DateTimeOffset now) => TimerOf(task, NoOwner, now);

    /// <summary>The point of a timer and the signal whose term it watches.</summary>
    public static (string Point, SignalId Signal) Read(TaskTimer timer)
    {
        var slash = timer.Kind.IndexOf('/', StringComparison.Ordinal);
        return (timer.Kind[..slash], new SignalId(Guid.Parse(timer.Kind.AsSpan(slash + 1))));
    }

    private static bool IsWithoutOwner(TaskRow task) => Enum.Parse<RouteReason>(task.TeamReason).IsFallback();

    // The origin rides along: terms of several crises can end up in one task (CR-11).
    private static TaskTimer TimerOf(TaskRow task, string kind, DateTimeOffset dueAt) =>
        new(task.Tenant, task.TaskId, $"{kind}/{task.Origin}", dueAt);
}
