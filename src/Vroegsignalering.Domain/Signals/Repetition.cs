namespace Vroegsignalering.Domain.Signals;

/// <summary>Decides whether a signal repeats one that was taken up (herhaalde melding).</summary>
/// <remarks>Source: RE-02, RE-03. An amount that is not known on either side cannot be called not higher, and is taken up.</remarks>
public static class Repetition
{
    /// <summary>The usual length of the window in days.</summary>
    public const int DefaultWindowDays = 180;

    /// <summary>Repeated when the amount is not higher than at the last take-up within the window; a crisis never repeats.</summary>
    /// <param name="incoming">The signal's own day of arrival and amount.</param>
    /// <param name="isCrisis">Whether it is a crisis.</param>
    /// <param name="takenUp">Earlier take-ups of the same <see cref="ClaimKey"/> by the same partner, in any order.</param>
    /// <param name="windowDays">How many days a take-up counts, inclusive (<c>repeatWindowDays</c>).</param>
    public static RepetitionOutcome Decide(
        ClaimPosition incoming, bool isCrisis, IEnumerable<ClaimPosition> takenUp, int windowDays = DefaultWindowDays)
    {
        var last = takenUp
            .Where(earlier => earlier.On <= incoming.On && incoming.On.DayNumber - earlier.On.DayNumber <= windowDays)
            .MaxBy(earlier => (earlier.On, earlier.AmountCents ?? long.MaxValue));
        return !isCrisis && last is not null && incoming.AmountCents <= last.AmountCents
            ? new RepetitionOutcome.Repeated(last)
            : new RepetitionOutcome.TakeUp();
    }
}
