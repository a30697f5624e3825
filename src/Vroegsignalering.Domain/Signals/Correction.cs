namespace Vroegsignalering.Domain.Signals;

/// <summary>Decides what a signal with <c>vervangt</c> does to the earlier one.</summary>
/// <remarks>
/// Reading: an unknown earlier kenmerk does not stop the signal. Its own facts stand, and the earlier one may be purged already or
/// still be under way through another channel; so it is taken in with a notice. Source: RE-04.
/// </remarks>
public static class Correction
{
    /// <summary>Original, replacing or of an unknown earlier signal, with the days its terms run from.</summary>
    /// <param name="signal">The new signal.</param>
    /// <param name="isCrisis">Whether the new signal is a crisis.</param>
    /// <param name="arrivedOn">Dutch civil date of its arrival.</param>
    /// <param name="earlier">Earlier signals of the same tenant and partner by kenmerk: at least the one replaced and what replaced it in turn.</param>
    public static CorrectionOutcome Decide(
        Signal signal, bool isCrisis, DateOnly arrivedOn, IReadOnlyDictionary<string, EarlierSignal> earlier)
    {
        var own = TermAnchors.Of(arrivedOn, isCrisis);
        if (signal.Replaces is not { } reference)
        {
            return new CorrectionOutcome.Original(own);
        }

        return LatestOf(reference, earlier) is { } latest
            ? new CorrectionOutcome.Replaces(latest, Inherited(latest.Anchors, own), latest.Anchors.Crisis is not null && !isCrisis)
            : new CorrectionOutcome.UnknownEarlier(own, new FieldError(SignalSchema.Replaces.Pointer, "vervangt-onbekend",
                "Het signaal dat dit bericht vervangt is niet bekend; het is als nieuw signaal aangenomen.",
                "Controleer het kenmerk van het eerdere signaal."));
    }

    // A correction of what was corrected before joins the end of that chain; a chain that bites its tail ends where it began to.
    private static EarlierSignal? LatestOf(string reference, IReadOnlyDictionary<string, EarlierSignal> earlier)
    {
        var latest = earlier.GetValueOrDefault(reference);
        for (var step = 0; step < earlier.Count && latest?.ReplacedBy is { } next && earlier.TryGetValue(next, out var later); step++)
        {
            latest = later;
        }

        return latest;
    }

    private static TermAnchors Inherited(TermAnchors earlier, TermAnchors own) => new(earlier.Regular, earlier.Crisis ?? own.Crisis);
}
