using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>What the parser made of one message.</summary>
public abstract record ParsedSignal
{
    private ParsedSignal()
    {
    }

    /// <summary>The answer of the function that fits the case.</summary>
    public T Match<T>(Func<Valid, T> valid, Func<Invalid, T> invalid) => this switch
    {
        Valid outcome => valid(outcome),
        Invalid outcome => invalid(outcome),
        _ => throw new InvalidOperationException("The record is closed."),
    };

    /// <summary>A signal that can be gated.</summary>
    /// <param name="Signal">The signal; on a crisis without its faulty optional fields.</param>
    /// <param name="Notices">What was discarded from a crisis (IN-13); empty otherwise.</param>
    public sealed record Valid(Signal Signal, IReadOnlyList<FieldError> Notices) : ParsedSignal
    {
        /// <summary>Whether type or flag make it a crisis.</summary>
        public bool IsCrisis => CrisisTrigger.ReasonOf(Signal.Type, Signal.CrisisFlag) is not null;
    }

    /// <summary>A message that is no signal; nothing of it is kept.</summary>
    /// <param name="Errors">Everything that is wrong, at least one.</param>
    /// <param name="IsCrisis">Whether what could be read says that it is a crisis, so that people must be alarmed (IN-13).</param>
    /// <param name="Tenant">The municipality it names; null when that could not be read.</param>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors, bool IsCrisis, Gemeentecode? Tenant) : ParsedSignal;
}
