namespace Vroegsignalering.Domain.Matching;

/// <summary>How the signals of one address, or of one household, in one matching period relate (MA-01).</summary>
/// <remarks>
/// Computed each time from the stored signals, so that a late or withdrawn signal changes it. Per address it is the rule of the chain, whoever the
/// signals name; the same count per household stands beside it. Source: DDAS vroegsignalering v1.2 and the Divosa monitor.
/// </remarks>
/// <param name="InPeriod">Signals in the period; zero or more.</param>
/// <param name="Before">Signals in the months before that count; zero or more.</param>
public readonly record struct SignalPattern(int InPeriod, int Before)
{
    /// <summary>Months before the period in which an earlier signal makes it consecutive; the default.</summary>
    public const int DefaultConsecutiveMonths = 6;

    /// <summary>One signal and none before (enkelvoudig).</summary>
    public bool Single => InPeriod == 1 && Before == 0;

    /// <summary>Two or more signals in the period (meervoudig).</summary>
    public bool Multiple => InPeriod >= 2;

    /// <summary>A signal in the period and an earlier one in the months before it (opeenvolgend); it can be multiple too.</summary>
    public bool Consecutive => InPeriod >= 1 && Before >= 1;

    /// <summary>The pattern in the calendar month.</summary>
    /// <param name="arrivals">Arrival days of all stored signals of the address or household that count, Dutch civil dates, in any order.</param>
    /// <param name="month">Any day of the matching period: its calendar month is meant.</param>
    /// <param name="consecutiveMonths">Whole calendar months before the period, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is negative.</exception>
    public static SignalPattern Of(IEnumerable<DateOnly> arrivals, DateOnly month, int consecutiveMonths = DefaultConsecutiveMonths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(consecutiveMonths);
        var (inPeriod, before) = (0, 0);
        foreach (var arrival in arrivals)
        {
            var monthsBefore = MonthNumber(month) - MonthNumber(arrival);
            inPeriod += monthsBefore == 0 ? 1 : 0;
            before += monthsBefore >= 1 && monthsBefore <= consecutiveMonths ? 1 : 0;
        }

        return new SignalPattern(inPeriod, before);
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month;
}
