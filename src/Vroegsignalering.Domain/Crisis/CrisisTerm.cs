using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The time in which a household in a threatening situation gets its first conversation; never moved after arrival
/// (CR-06).</summary>
/// <remarks>Source: Wgs art. 4 lid 2 (CR-03). Reading: the term starts at arrival with the municipality, the earliest moment it
/// can.</remarks>
public sealed record CrisisTerm
{
    /// <summary>Working days that the law allows, the day of arrival not counted.</summary>
    /// <remarks>Source: Wgs art. 4 lid 2.</remarks>
    public const int WorkingDaysAllowed = 3;

    /// <summary>The earliest moment at a municipal entrance, UTC.</summary>
    public required DateTimeOffset Arrival { get; init; }

    /// <summary>The Dutch civil date of <see cref="Arrival"/>: day zero.</summary>
    public required DateOnly ArrivalDate { get; init; }

    /// <summary>The legal last day, Dutch civil date, inclusive: a conversation on this day is in time.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The last day when equated days count as working days, by which work is planned; never after
    /// <see cref="LastDay"/>.</summary>
    public required DateOnly WorkLastDay { get; init; }

    /// <summary>The version of the list of equated days that gave <see cref="LastDay"/>.</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>Whether the equated days of every counted day's year are known; if not, the task carries a warning.</summary>
    /// <remarks>A decree that comes later can only show that <see cref="LastDay"/> was too early, never too late.</remarks>
    public required bool CalendarConfirmed { get; init; }

    /// <summary>The term of a crisis that arrived at the instant.</summary>
    /// <param name="arrivedAt">Any offset; what counts is its civil date in the Netherlands, 2020-01-01 to 2040-12-31.</param>
    /// <param name="calendar">The working days, with the equated days known now.</param>
    /// <exception cref="ArgumentOutOfRangeException">The Dutch date of arrival is outside 2020 to 2040.</exception>
    public static CrisisTerm Start(DateTimeOffset arrivedAt, WorkingDays calendar)
    {
        var dayZero = DutchTime.DateOf(arrivedAt);
        var lastDay = calendar.Legal.After(dayZero, WorkingDaysAllowed);
        return new CrisisTerm
        {
            Arrival = arrivedAt.ToUniversalTime(),
            ArrivalDate = dayZero,
            LastDay = lastDay,
            WorkLastDay = calendar.Work.After(dayZero, WorkingDaysAllowed),
            CalendarVersion = calendar.Version,
            CalendarConfirmed = calendar.IsConfirmed(dayZero.AddDays(1), lastDay),
        };
    }
}
