using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>What must have happened between partner and customer before a signal may be sent (IN-03, IN-04).</summary>
/// <remarks>
/// Regular is what the signal's type says; a crisis flag on a regular type does not lift the preconditions.
/// Source: Bgs art. 2; for energy since 2026-01-01 the law itself asks for the personal contact.
/// </remarks>
internal static class Preconditions
{
    private const string Hint = "Verricht deze inspanning, verklaar haar en stuur het signaal opnieuw.";

    /// <summary>The refusal first, then each missing effort by itself; empty when nothing is wrong.</summary>
    public static IEnumerable<GateObjection> Check(Signal signal, GateSettings settings)
    {
        if (signal.Efforts is { Refused: true } && !settings.RefusalOverrides.ContainsKey(signal.Type))
        {
            yield return GateObjection.Of(RefusalCode.RefusedByResident, SignalSchema.Refused);
        }

        if (signal.Type == SignalType.Regular)
        {
            foreach (var missing in Missing(signal.Efforts))
            {
                yield return missing;
            }
        }
    }

    private static IEnumerable<GateObjection> Missing(PaymentEfforts? efforts)
    {
        if (efforts is not { PersonalContact: true })
        {
            yield return Missing(SignalSchema.PersonalContact, "Niet verklaard is dat persoonlijk contact is gezocht.");
        }

        if (efforts is not { PointedToDebtHelp: true })
        {
            yield return Missing(SignalSchema.PointedToDebtHelp, "Niet verklaard is dat op schuldhulp is gewezen.");
        }

        if (efforts is not { Reminders: >= 1 })
        {
            yield return Missing(SignalSchema.Reminders, "Niet verklaard is dat ten minste één herinnering is gestuurd.");
        }

        if (efforts is not { OfferedContactDetails: true })
        {
            yield return Missing(SignalSchema.OfferedContactDetails, "Niet verklaard is dat is aangeboden de contactgegevens door te geven.");
        }
    }

    private static GateObjection Missing(SignalField field, string detail) => new(
        RefusalCode.EffortsMissing, new FieldError(field.Pointer, RefusalTexts.Of(RefusalCode.EffortsMissing).Code, detail, Hint));
}
