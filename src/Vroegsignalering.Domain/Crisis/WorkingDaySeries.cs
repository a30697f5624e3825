namespace Vroegsignalering.Domain.Crisis;

/// <summary>One unbroken series of working days that answers in constant time and without allocating.</summary>
/// <remarks>Immutable, so safe for use by many threads. Get one from <see cref="WorkingDays"/>.</remarks>
public sealed class WorkingDaySeries
{
    /// <summary>The most working days that can be counted from one day.</summary>
    public const int LongestCount = 200;

    private static readonly DateOnly FirstDay = new(WorkingDays.FirstYear, 1, 1);
    private static readonly DateOnly LastDay = new(WorkingDays.LastYear, 12, 31);

    // A count that starts on the last day still has a whole year to run in.
    private static readonly DateOnly RunOut = LastDay.AddYears(1);

    private readonly DateOnly[] _days;
    private readonly int[] _daysBefore;

    internal WorkingDaySeries(IReadOnlySet<DateOnly> free)
    {
        var days = new List<DateOnly>();
        _daysBefore = new int[RunOut.DayNumber - FirstDay.DayNumber + 1];
        for (var day = FirstDay; day <= RunOut; day = day.AddDays(1))
        {
            _daysBefore[Index(day)] = days.Count;
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !free.Contains(day))
            {
                days.Add(day);
            }
        }

        _days = [.. days];
    }

    /// <summary>Whether the day is a working day.</summary>
    /// <param name="day">Dutch civil date, 2020-01-01 to 2040-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 2020 to 2040.</exception>
    public bool Contains(DateOnly day)
    {
        ThrowIfUnsupported(day);
        return _daysBefore[Index(day)] < _daysBefore[Index(day) + 1];
    }

    /// <summary>The working day that stands the given number of working days after the day, which itself is not counted.</summary>
    /// <param name="day">Dutch civil date, 2020-01-01 to 2040-12-31, working day or not.</param>
    /// <param name="count">Working days, 1 to <see cref="LongestCount"/>; 1 is the first working day after the day.</param>
    /// <returns>A Dutch civil date; the count of a day late in 2040 may end in 2041.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 2020 to 2040, or the count outside 1 to
    /// <see cref="LongestCount"/>.</exception>
    public DateOnly After(DateOnly day, int count)
    {
        ThrowIfUnsupported(day);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, LongestCount);
        return _days[_daysBefore[Index(day) + 1] + count - 1];
    }

    /// <summary>The working days after the day, up to and including the other; at most <see cref="LongestCount"/> are counted.</summary>
    /// <param name="day">The day counted from, Dutch civil date, not counted itself; within the supported years.</param>
    /// <param name="until">The day counted to, inclusive; on or before <paramref name="day"/> gives zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 2020 to 2040.</exception>
    public int CountBetween(DateOnly day, DateOnly until)
    {
        var (counted, beyond) = (0, LongestCount + 1);
        while (beyond - counted > 1)
        {
            var middle = (counted + beyond) / 2;
            (counted, beyond) = After(day, middle) <= until ? (middle, beyond) : (counted, middle);
        }

        return counted;
    }

    private static int Index(DateOnly day) => day.DayNumber - FirstDay.DayNumber;

    private static void ThrowIfUnsupported(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, FirstDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDay);
    }
}
