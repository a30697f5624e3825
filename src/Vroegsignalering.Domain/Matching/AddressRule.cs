namespace Vroegsignalering.Domain.Matching;

/// <summary>The address rule of the chain: what several signals on one address mean, whoever they name (MA-01).</summary>
/// <remarks>
/// Computed each time from the stored signals, so that a late or withdrawn signal changes it. It stands beside the household
/// rule and never replaces it. Source: DDAS vroegsignalering v1.2; Divosa monitor.
/// </remarks>
public static class AddressRule
{
    /// <summary>Months before the period in which an earlier signal makes it consecutive; the default.</summary>
    public const int DefaultConsecutiveMonths = 6;

    /// <summary>The pattern of the address in the calendar month.</summary>
    /// <param name="arrivals">Arrival days of all stored signals on the address that count, Dutch civil dates, in any order.</param>
    /// <param name="month">Any day of the matching period: its calendar month is meant.</param>
    /// <param name="consecutiveMonths">Whole calendar months before the period, zero or more.</param>
    public static AddressPattern Of(IEnumerable<DateOnly> arrivals, DateOnly month, int consecutiveMonths = DefaultConsecutiveMonths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(consecutiveMonths);
        var (inPeriod, before) = (0, 0);
        foreach (var arrival in arrivals)
        {
            var monthsBefore = MonthNumber(month) - MonthNumber(arrival);
            inPeriod += monthsBefore == 0 ? 1 : 0;
            before += monthsBefore >= 1 && monthsBefore <= consecutiveMonths ? 1 : 0;
        }

        return new AddressPattern(inPeriod, before);
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month;
}
