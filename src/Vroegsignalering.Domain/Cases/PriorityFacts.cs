namespace Vroegsignalering.Domain.Cases;

/// <summary>All that priority may look at: no income, tenure, nationality, amount or exact age can reach it (CA-06).</summary>
/// <param name="Crisis">Whether a crisis is open.</param>
/// <param name="MinorsPresent">Whether somebody under 18 lives in the household; how old does not matter.</param>
/// <param name="Partners">How many partners signalled, from 1.</param>
/// <param name="OldestSignalDays">Days since the oldest signal of the case arrived, from 0.</param>
/// <remarks>Source: AVG art. 5 lid 1 onder c and art. 22; Awgb art. 1.</remarks>
public sealed record PriorityFacts(bool Crisis, bool MinorsPresent, int Partners, int OldestSignalDays)
{
    /// <summary>The facts of the signals of one household on the day.</summary>
    /// <param name="signals">The signals of the case, at least one.</param>
    /// <param name="crisis">Whether a crisis is open; one that ended counts no longer.</param>
    /// <param name="minorsPresent">Whether somebody under 18 lives there.</param>
    /// <param name="today">Dutch civil date.</param>
    public static PriorityFacts Of(IReadOnlyCollection<CaseSignal> signals, bool crisis, bool minorsPresent, DateOnly today) => new(
        crisis,
        minorsPresent,
        signals.Select(signal => signal.Partner).Distinct().Count(),
        Math.Max(0, today.DayNumber - signals.Min(signal => signal.ArrivedOn).DayNumber));
}
