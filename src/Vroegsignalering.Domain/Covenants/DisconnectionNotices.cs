using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>What is flagged back about a disconnection signal that is nevertheless taken in (IN-02, IN-03, IN-11).</summary>
/// <remarks>Source: regelingen afsluitbeleid for the three reminders before the end of energy supply.</remarks>
internal static class DisconnectionNotices
{
    private const int RemindersBeforeEndOfEnergy = 3;

    public static IEnumerable<FieldError> Of(Signal signal, DateOnly arrivedOn, Covenant? covenant, GateRules rules)
    {
        if (signal.Type == SignalType.Regular)
        {
            yield break;
        }

        if (covenant is null)
        {
            yield return new FieldError(SignalSchema.Type.Pointer, "zonder-convenant",
                "Het signaal is aangenomen zonder geldend convenant.", "Sluit een convenant met de gemeente.");
        }

        if (IsShort(signal.PlannedEndOn, arrivedOn, rules))
        {
            yield return new FieldError(SignalSchema.PlannedEndOn.Pointer, "korte-aankondiging",
                $"Tussen ontvangst en geplande einddatum liggen minder dan {rules.Settings.MinNoticeWorkdays} werkdagen.",
                "Meld een einde voortaan eerder.");
        }

        if (signal is { Type: SignalType.EndOfSupply, Kind: SignalKind.Energie }
            && (signal.Efforts?.Reminders ?? 0) < RemindersBeforeEndOfEnergy)
        {
            yield return new FieldError(SignalSchema.Reminders.Pointer, "te-weinig-herinneringen",
                "Voor het einde van de levering zijn drie herinneringen nodig.", "Stuur de ontbrekende herinneringen.");
        }
    }

    private static bool IsShort(DateOnly? plannedEnd, DateOnly arrivedOn, GateRules rules) =>
        plannedEnd is { } end && (end <= arrivedOn || rules.WorkdaysBetween(arrivedOn, end) < rules.Settings.MinNoticeWorkdays);
}
