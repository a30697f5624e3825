using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>What happens to a crisis task once its signal is matched (CR-11).</summary>
public abstract record CrisisLink
{
    private CrisisLink()
    {
    }

    /// <summary>The task comes into the household's case with its own id and term.</summary>
    /// <param name="Task">The task.</param>
    /// <param name="Reassign">Whether nobody has received it yet, so that it goes to the household's own worker.</param>
    public sealed record Linked(TaskId Task, bool Reassign) : CrisisLink;

    /// <summary>The household has an open crisis task: the term row moves there unchanged, and the task made at intake is called back.
    /// Not a step of <see cref="Outreach.TaskLife"/>; undo moves the row back to <paramref name="Task"/>.</summary>
    /// <param name="Task">The task made at intake.</param>
    /// <param name="Into">The household's open crisis task.</param>
    public sealed record Joined(TaskId Task, TaskId Into) : CrisisLink;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Linked, T> linked, Func<Joined, T> joined) => this switch
    {
        Linked link => linked(link),
        Joined link => joined(link),
        _ => throw new InvalidOperationException("The cases are closed."),
    };
}
