using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>A field that a covenant may withhold: how to see it in a signal and how to take it out.</summary>
/// <param name="Field">The field; always optional.</param>
/// <param name="IsIn">Whether the signal has it.</param>
/// <param name="Without">The signal without it.</param>
internal sealed record CovenantField(SignalField Field, Predicate<Signal> IsIn, Func<Signal, Signal> Without)
{
    public bool IsAllowedBy(Covenant? covenant) => Field == SignalSchema.Bsn
        ? covenant is { BsnAllowed: true }
        : covenant?.AllowedFields is not { } allowed || allowed.Contains(Field.Path);
}
