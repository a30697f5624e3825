using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Decides whether a signal is unjustified (onterecht signaal).</summary>
/// <remarks>
/// Age is counted in days from the day the arrears began to the day of arrival; the limits are inclusive.
/// Age and amount never close a crisis; a legal person is outside the law altogether, also in a crisis.
/// Source: IN-06, IN-07; Bgs art. 2 and 3.
/// </remarks>
internal static class UnjustifiedSignal
{
    /// <summary>The rule that closes the signal; null when none does.</summary>
    public static ClosingRule? Check(Signal signal, bool isCrisis, DateOnly arrivedOn, ArrearsLimits limits) =>
        LegalForms.IsLegalPerson(signal.Holder.LegalForm) ? ClosingRule.LegalPerson
        : isCrisis ? null
        : ByAge(signal.ArrearsSince, arrivedOn, limits) ?? ByAmount(signal.AmountCents, limits);

    private static ClosingRule? ByAge(DateOnly? since, DateOnly arrivedOn, ArrearsLimits limits)
    {
        var age = arrivedOn.DayNumber - since?.DayNumber;
        return age < limits.MinDays ? ClosingRule.ArrearsTooYoung
            : age > limits.MaxDays ? ClosingRule.ArrearsTooOld
            : null;
    }

    private static ClosingRule? ByAmount(long? cents, ArrearsLimits limits) =>
        cents < limits.ThresholdCents ? ClosingRule.BelowThreshold : null;
}
