namespace Vroegsignalering.Domain.Crisis;

/// <summary>The window in which the first conversation after a regular signal takes place: it can start now, at the latest on the last
/// day.</summary>
/// <param name="ArrivalDate">The Dutch civil date of arrival, from which the conversation can take place; a correction keeps it (RE-04).</param>
/// <param name="LastDay">Dutch civil date, inclusive: a conversation on this day is in time.</param>
/// <remarks>Source: Wgs art. 4 lid 1 (CR-10). Reading: the last day stays where it falls, also in a weekend or on a holiday; Atw art. 1
/// would extend it to the next working day, and the stricter day is safe under both readings.</remarks>
public sealed record RegularTerm(DateOnly ArrivalDate, DateOnly LastDay)
{
    /// <summary>Days that the law allows, the day of arrival not counted: four weeks.</summary>
    /// <remarks>Source: Wgs art. 4 lid 1.</remarks>
    public const int DaysAllowed = 28;

    /// <summary>The term of a regular signal that arrived on the day.</summary>
    /// <param name="arrivedOn">Dutch civil date; of a correction that of the signal it corrects.</param>
    public static RegularTerm Start(DateOnly arrivedOn) => new(arrivedOn, arrivedOn.AddDays(DaysAllowed));
}
