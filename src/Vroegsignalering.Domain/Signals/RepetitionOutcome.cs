namespace Vroegsignalering.Domain.Signals;

/// <summary>Whether a signal says anything new about its claim.</summary>
public abstract record RepetitionOutcome
{
    private RepetitionOutcome()
    {
    }

    /// <summary>The answer of the function that fits the case.</summary>
    public T Match<T>(Func<TakeUp, T> takeUp, Func<Repeated, T> repeated) => this switch
    {
        TakeUp outcome => takeUp(outcome),
        Repeated outcome => repeated(outcome),
        _ => throw new InvalidOperationException("The record is closed."),
    };

    /// <summary>It must be taken up.</summary>
    public sealed record TakeUp : RepetitionOutcome;

    /// <summary>It is closed as <see cref="SignalStatus.Repeated"/>.</summary>
    /// <param name="Of">The take-up that it repeats.</param>
    public sealed record Repeated(ClaimPosition Of) : RepetitionOutcome;
}
