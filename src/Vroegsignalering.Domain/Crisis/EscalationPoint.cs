using System.Globalization;

namespace Vroegsignalering.Domain.Crisis;

/// <summary>A place in a crisis term at which a task without a first conversation is escalated; a setting, not an instant.</summary>
/// <param name="WorkingDay">Which working day after the day of arrival, from 1, in the stricter calendar
/// <see cref="WorkingDays.Work"/>.</param>
/// <param name="Time">Wall-clock time in the Netherlands on that day, in whole minutes; null is the end of the day.</param>
public sealed record EscalationPoint(int WorkingDay, TimeOnly? Time)
{
    /// <summary>A code that two different points of one term never share, such as <c>dag1-einde</c> or <c>dag3-12:00</c>.</summary>
    public string Code => Time is { } clock
        ? string.Create(CultureInfo.InvariantCulture, $"dag{WorkingDay}-{clock:HH:mm}")
        : string.Create(CultureInfo.InvariantCulture, $"dag{WorkingDay}-einde");
}
