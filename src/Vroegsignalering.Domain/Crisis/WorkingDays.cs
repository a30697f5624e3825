using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The Dutch working days of 2020 to 2040, once as the law counts them and once stricter, as people plan by them.</summary>
/// <remarks>Source: Atw art. 3 (CR-04). Immutable; build it once per list of equated days and pass it on.
/// Reading: the range bounds the day from which is counted. A term that starts in the last days of 2040 is not refused but runs on
/// into 2041, whose public holidays follow from the same law.</remarks>
public sealed class WorkingDays
{
    /// <summary>The first supported year.</summary>
    public const int FirstYear = 2020;

    /// <summary>The last supported year, inclusive.</summary>
    public const int LastYear = 2040;

    private readonly FrozenSet<int> _confirmedYears;

    /// <summary>The calendar with these equated days.</summary>
    public WorkingDays(EquatedDays equated)
    {
        var holidays = Enumerable.Range(FirstYear, LastYear - FirstYear + 2).SelectMany(PublicHolidays.Of).ToFrozenSet();
        _confirmedYears = equated.ConfirmedYears;
        Version = equated.Version;
        Work = new WorkingDaySeries(holidays);
        Legal = new WorkingDaySeries(holidays.Union(equated.Dates).ToFrozenSet());
    }

    /// <summary>The calendar with <see cref="EquatedDays.Default"/>.</summary>
    public static WorkingDays Default { get; } = new(EquatedDays.Default);

    /// <summary>The version of the list of equated days.</summary>
    public string Version { get; }

    /// <summary>The days the law counts: no Saturday, Sunday, public holiday, Good Friday or equated day.</summary>
    public WorkingDaySeries Legal { get; }

    /// <summary>The same with equated days as working days: never later than <see cref="Legal"/>, and the same under every
    /// list.</summary>
    public WorkingDaySeries Work { get; }

    /// <summary>Whether the equated days are known of every year that the days lie in.</summary>
    /// <param name="from">First day counted, Dutch civil date.</param>
    /// <param name="until">Last day counted, inclusive.</param>
    public bool IsConfirmed(DateOnly from, DateOnly until)
    {
        for (var year = from.Year; year <= until.Year; year++)
        {
            if (!_confirmedYears.Contains(year))
            {
                return false;
            }
        }

        return true;
    }
}
