using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>What happens to the household's one outreach task for regular signals (CA-01, CR-10).</summary>
public abstract record OutreachStep
{
    private OutreachStep()
    {
    }

    /// <summary>A task is made.</summary>
    /// <param name="From">First day of the window, Dutch civil date.</param>
    /// <param name="LastDay">Last day of the window, inclusive.</param>
    public sealed record Create(DateOnly From, DateOnly LastDay) : OutreachStep;

    /// <summary>The open task covers the new signals too.</summary>
    /// <param name="Task">The task.</param>
    /// <param name="LastDay">The earliest last day of what it covers.</param>
    public sealed record Join(TaskId Task, DateOnly LastDay) : OutreachStep;

    /// <summary>No task is needed: there is no regular signal, or nobody to speak with.</summary>
    public sealed record None : OutreachStep;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Create, T> create, Func<Join, T> join, Func<None, T> none) => this switch
    {
        Create step => create(step),
        Join step => join(step),
        None step => none(step),
        _ => throw new InvalidOperationException("The cases are closed."),
    };
}
