namespace Vroegsignalering.Domain.Tests.Crisis;

/// <summary>
/// A second calendar, written apart from the domain's: Easter from the church's table of paschal full moons instead of a formula,
/// each day judged on its own instead of by a list per year, and terms counted by walking day by day.
/// </summary>
internal static class HolidayOracle
{
    // Paschal full moon by golden number 1…19, Gregorian tables for 1900 to 2199; days above 31 are in April.
    private static readonly int[] FullMoonInMarch = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27];

    private static readonly string[] Equated = ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"];

    public static DateOnly LegalDayAfter(DateOnly day, int count) => Walk(day, count, d => IsFree(d) || IsEquated(d));

    public static DateOnly WorkDayAfter(DateOnly day, int count) => Walk(day, count, IsFree);

    public static bool IsLegalWorkingDay(DateOnly day) => !IsFree(day) && !IsEquated(day);

    public static bool IsWorkDay(DateOnly day) => !IsFree(day);

    private static DateOnly Walk(DateOnly day, int count, Func<DateOnly, bool> skipped)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (!skipped(day))
            {
                count--;
            }
        }

        return day;
    }

    private static bool IsFree(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday || IsFixed(day) || IsMovable(day);

    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (5, 5) or (12, 25) or (12, 26) => true,
        (4, 26) => day.AddDays(1).DayOfWeek == DayOfWeek.Sunday,
        (4, 27) => day.DayOfWeek != DayOfWeek.Sunday,
        _ => false,
    };

    private static bool IsMovable(DateOnly day) => (day.DayNumber - EasterDay(day.Year).DayNumber) is -2 or 1 or 39 or 50;

    private static DateOnly EasterDay(int year)
    {
        var day = new DateOnly(year, 3, 1).AddDays(FullMoonInMarch[year % 19] - 1);
        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek != DayOfWeek.Sunday);

        return day;
    }

    private static bool IsEquated(DateOnly day) => Equated.Contains(day.ToString("yyyy-MM-dd", null));
}
