using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>To which case the signals go (CA-01).</summary>
public abstract record CaseStep
{
    private CaseStep()
    {
    }

    /// <summary>To the open case.</summary>
    /// <param name="Case">The case.</param>
    public sealed record Attach(CaseId Case) : CaseStep;

    /// <summary>To the case that closed shortly before, which opens again.</summary>
    /// <param name="Case">The case.</param>
    public sealed record Reopen(CaseId Case) : CaseStep;

    /// <summary>To a new case.</summary>
    public sealed record Open : CaseStep;

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Attach, T> attach, Func<Reopen, T> reopen, Func<Open, T> open) => this switch
    {
        Attach step => attach(step),
        Reopen step => reopen(step),
        Open step => open(step),
        _ => throw new InvalidOperationException("The cases are closed."),
    };
}
