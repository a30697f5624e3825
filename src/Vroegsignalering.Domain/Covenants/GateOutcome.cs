using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>What the gate decided about one signal.</summary>
public abstract record GateOutcome
{
    private GateOutcome()
    {
    }

    /// <summary>The answer of the function that fits the case.</summary>
    public T Match<T>(Func<Accepted, T> accepted, Func<Closed, T> closed, Func<Refused, T> refused) => this switch
    {
        Accepted outcome => accepted(outcome),
        Closed outcome => closed(outcome),
        Refused outcome => refused(outcome),
        _ => throw new InvalidOperationException("The record is closed."),
    };

    /// <summary>Taken in.</summary>
    /// <param name="Signal">The signal; from a crisis the fields that are not allowed are gone (IN-13).</param>
    /// <param name="Basis">On what its processing rests.</param>
    /// <param name="Crisis">Whether it is a crisis, and by which rule.</param>
    /// <param name="Notices">What the partner should know: discarded fields, no covenant, short notice; may be empty.</param>
    public sealed record Accepted(Signal Signal, LegalBasis Basis, CrisisDecision Crisis, IReadOnlyList<FieldError> Notices) : GateOutcome;

    /// <summary>Stored and closed at once as <see cref="SignalStatus.Unjustified"/>; the partner learns the code by feedback.</summary>
    /// <param name="Signal">The signal; from a crisis the fields that are not allowed are gone (IN-13).</param>
    /// <param name="Rule">Why.</param>
    /// <param name="Basis">On what its processing rests.</param>
    /// <param name="Notices">The discarded fields, never why it is closed; may be empty.</param>
    public sealed record Closed(Signal Signal, ClosingRule Rule, LegalBasis Basis, IReadOnlyList<FieldError> Notices) : GateOutcome;

    /// <summary>Refused: nothing of the person is kept.</summary>
    /// <param name="Code">The first reason.</param>
    /// <param name="Errors">Everything that stands in the way, at least one.</param>
    /// <param name="IsCrisis">Whether people must be alarmed (IN-13).</param>
    public sealed record Refused(RefusalCode Code, IReadOnlyList<FieldError> Errors, bool IsCrisis) : GateOutcome;
}
