using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>The window in which the first conversation after a regular signal takes place: it can start now, at the latest on the last
/// day.</summary>
/// <param name="Arrival">The earliest moment at a municipal entrance, UTC; a correction keeps it (RE-04).</param>
/// <param name="ArrivalDate">The Dutch civil date of <paramref name="Arrival"/>, from which the conversation can take place.</param>
/// <param name="LastDay">Dutch civil date, inclusive: a conversation on this day is in time.</param>
/// <remarks>Source: Wgs art. 4 lid 1 (CR-10). Reading: the last day stays where it falls, also in a weekend or on a holiday; Atw art. 1
/// would extend it to the next working day, and the stricter day is safe under both readings.</remarks>
public sealed record RegularTerm(DateTimeOffset Arrival, DateOnly ArrivalDate, DateOnly LastDay)
{
    /// <summary>Days that the law allows, the day of arrival not counted: four weeks.</summary>
    /// <remarks>Source: Wgs art. 4 lid 1.</remarks>
    public const int DaysAllowed = 28;

    /// <summary>The term of a regular signal that arrived at the instant.</summary>
    /// <param name="arrivedAt">Any offset; what counts is its civil date in the Netherlands.</param>
    public static RegularTerm Start(DateTimeOffset arrivedAt)
    {
        var dayZero = DutchTime.DateOf(arrivedAt);
        return new RegularTerm(arrivedAt.ToUniversalTime(), dayZero, dayZero.AddDays(DaysAllowed));
    }

    /// <summary>Calendar days from the day to the last day: 0 on the last day itself, negative once the term is missed.</summary>
    /// <param name="today">Dutch civil date.</param>
    public int DaysLeft(DateOnly today) => LastDay.DayNumber - today.DayNumber;
}
