using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What is to be done with one message after parser and gate.</summary>
internal abstract record IntakeStep
{
    private IntakeStep()
    {
    }

    /// <summary>It may be stored, if its reference is new.</summary>
    public sealed record Store(GatedSignal Gated) : IntakeStep;

    /// <summary>The gate refuses it, unless its reference has a receipt already.</summary>
    public sealed record Refuse(ArrivedSignal Arrived, Signal Signal, GateOutcome.Refused Outcome) : IntakeStep;

    /// <summary>It is no signal.</summary>
    public sealed record Reject(ArrivedSignal Arrived, ParsedSignal.Invalid Parsed) : IntakeStep;

    public T Match<T>(Func<Store, T> store, Func<Refuse, T> refuse, Func<Reject, T> reject) => this switch
    {
        Store step => store(step),
        Refuse step => refuse(step),
        Reject step => reject(step),
        _ => throw new InvalidOperationException("The steps are closed."),
    };
}
