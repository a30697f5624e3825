namespace Vroegsignalering.Domain.Crisis;

/// <summary>The days that are never working days for a legal term, whatever any decree says.</summary>
/// <remarks>Source: Atw art. 3 lid 1 (public holidays) and lid 2 (Good Friday). Easter Day and Whit Sunday are missing: they are
/// Sundays.</remarks>
public static class PublicHolidays
{
    /// <summary>The nine Dutch civil dates of the year, in no particular order; some may fall in a weekend or on each other.</summary>
    /// <param name="year">2014, the first King's Day, or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2014.</exception>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2014);

        var easter = EasterDay(year);
        return
        [
            new(year, 1, 1),
            easter.AddDays(-2),
            easter.AddDays(1),
            KingsDay(year),
            new(year, 5, 5),
            easter.AddDays(39),
            easter.AddDays(50),
            new(year, 12, 25),
            new(year, 12, 26),
        ];
    }

    /// <summary>27 April, or the 26th when that is a Sunday.</summary>
    private static DateOnly KingsDay(int year)
    {
        var birthday = new DateOnly(year, 4, 27);
        return birthday.DayOfWeek is DayOfWeek.Sunday ? birthday.AddDays(-1) : birthday;
    }

    /// <summary>Easter Day by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly EasterDay(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var lateMoon = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * lateMoon) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
