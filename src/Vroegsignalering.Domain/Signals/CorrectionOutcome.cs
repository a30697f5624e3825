namespace Vroegsignalering.Domain.Signals;

/// <summary>What a signal does to an earlier one.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>From which days the terms of the new signal run.</summary>
    public abstract TermAnchors Anchors { get; init; }

    /// <summary>The answer of the function that fits the case.</summary>
    public T Match<T>(Func<Original, T> original, Func<Replaces, T> replaces, Func<UnknownEarlier, T> unknownEarlier) => this switch
    {
        Original outcome => original(outcome),
        Replaces outcome => replaces(outcome),
        UnknownEarlier outcome => unknownEarlier(outcome),
        _ => throw new InvalidOperationException("The record is closed."),
    };

    /// <summary>It corrects nothing.</summary>
    public sealed record Original(TermAnchors Anchors) : CorrectionOutcome;

    /// <summary>It takes the place of an earlier signal; both stay in the log.</summary>
    /// <param name="Earlier">The latest signal of the chain, the one that still stood.</param>
    /// <param name="Anchors">Taken over, but for a crisis that is new.</param>
    /// <param name="EndsCrisis">The earlier one was a crisis and this one says it is none: a human must confirm, the task stands (CR-08).</param>
    public sealed record Replaces(EarlierSignal Earlier, TermAnchors Anchors, bool EndsCrisis) : CorrectionOutcome;

    /// <summary>The earlier signal is not known: taken in as an original, and the partner is told.</summary>
    /// <param name="Anchors">Its own arrival.</param>
    /// <param name="Notice">What the partner reads.</param>
    public sealed record UnknownEarlier(TermAnchors Anchors, FieldError Notice) : CorrectionOutcome;
}
