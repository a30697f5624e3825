using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>Whether somebody becomes the household's coordinator (regisseur): there is at most one (CA-02).</summary>
public abstract record CoordinatorStep
{
    private CoordinatorStep()
    {
    }

    /// <summary>The worker is the coordinator from now on.</summary>
    /// <param name="Worker">Who.</param>
    public sealed record Appointed(WorkerId Worker) : CoordinatorStep;

    /// <summary>The worker is so already.</summary>
    public sealed record Unchanged : CoordinatorStep;

    /// <summary>Somebody else is; that one must hand over first.</summary>
    /// <param name="Current">Who.</param>
    public sealed record Taken(WorkerId Current) : CoordinatorStep;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Appointed, T> appointed, Func<Unchanged, T> unchanged, Func<Taken, T> taken) => this switch
    {
        Appointed step => appointed(step),
        Unchanged step => unchanged(step),
        Taken step => taken(step),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    /// <summary>What appointing the worker does.</summary>
    /// <param name="current">The active coordinator; null without.</param>
    /// <param name="wanted">Who should become it.</param>
    public static CoordinatorStep Appoint(WorkerId? current, WorkerId wanted) => current switch
    {
        null => new Appointed(wanted),
        { } same when same == wanted => new Unchanged(),
        { } other => new Taken(other),
    };

    /// <summary>Whether the lack of a coordinator alarms the chain manager on the day.</summary>
    /// <param name="current">The active coordinator; null without.</param>
    /// <param name="alarmOn">The day the alarm falls, Dutch civil date, inclusive.</param>
    /// <param name="today">Dutch civil date.</param>
    public static bool AlarmDue(WorkerId? current, DateOnly alarmOn, DateOnly today) => current is null && today >= alarmOn;
}
