namespace Vroegsignalering.Domain.Values;

/// <summary>The civil time of the Netherlands: the only place where an instant becomes a legal day.</summary>
/// <remarks>Source: Wet tot nadere regeling van de wettelijke tijd; IANA zone Europe/Amsterdam.</remarks>
public static class DutchTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The civil date in the Netherlands at the instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant in Dutch civil time, with its offset, for screens and FHIR.</summary>
    public static DateTimeOffset ToDutch(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The instant, in UTC, of the wall-clock time on the Dutch civil date.</summary>
    /// <param name="date">Dutch civil date.</param>
    /// <param name="time">Wall-clock time; one that a clock change skips is read with the offset before the change.</param>
    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        var offset = Zone.IsInvalidTime(local) ? Zone.GetUtcOffset(local.AddHours(-1)) : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
