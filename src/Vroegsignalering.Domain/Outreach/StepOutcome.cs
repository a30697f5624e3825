namespace Vroegsignalering.Domain.Outreach;

/// <summary>Whether a task may take a step.</summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    /// <summary>The step may be taken.</summary>
    public sealed record Allowed : StepOutcome;

    /// <summary>The task is there already; a repeated request changes nothing.</summary>
    public sealed record Unchanged : StepOutcome;

    /// <summary>The step may not be taken.</summary>
    /// <param name="Code">The rule in words of the wire.</param>
    /// <param name="Detail">What is wrong, in Dutch.</param>
    /// <param name="Hint">What to do instead, in Dutch.</param>
    public sealed record Refused(string Code, string Detail, string Hint) : StepOutcome;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Allowed, T> allowed, Func<Unchanged, T> unchanged, Func<Refused, T> refused) => this switch
    {
        Allowed outcome => allowed(outcome),
        Unchanged outcome => unchanged(outcome),
        Refused outcome => refused(outcome),
        _ => throw new InvalidOperationException("The cases are closed."),
    };
}
