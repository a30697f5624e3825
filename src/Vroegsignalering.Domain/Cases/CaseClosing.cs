using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;

namespace Vroegsignalering.Domain.Cases;

/// <summary>When a case closes, and with which result.</summary>
/// <remarks>
/// Source: CA-01; CA-12 (DDAS v1.2, EnumEindresultaat). Reading: the task that ends last speaks for the case, and an ending that says nothing of
/// the outcome, or a correction by which the last task leaves (RE-04), becomes "andere reden"; impossibility is not yet "definitief geen contact", for which CA-07 asks its attempts.
/// </remarks>
public static class CaseClosing
{
    /// <summary>The result with which the case closes; null while a task of it goes on, or a crisis term runs, which closing never ends (CR-08).</summary>
    /// <param name="last">How the task ended that ended last.</param>
    /// <param name="tasks">Where the tasks of the case stand; empty when the last one left it.</param>
    /// <param name="terms">The crisis terms of those tasks.</param>
    public static CaseResult? Decide(TaskEnd last, IReadOnlyList<OutreachTaskStatus> tasks, IReadOnlyList<CrisisTermRow> terms) =>
        tasks.Any(status => TaskLife.NextOf(status).Count > 0) || terms.Any(term => term.IsOpen) ? null : ResultOf(last);

    private static CaseResult ResultOf(TaskEnd last) => last switch
    {
        { Result: { } recorded } => recorded,
        { Ending: { } ending } => ResultOf(ending),
        _ => CaseResult.OtherReason,
    };

    private static CaseResult ResultOf(CrisisEnding ending) => ending switch
    {
        CrisisEnding.RefusedByResident => CaseResult.NoHelpWanted,
        CrisisEnding.Death => CaseResult.Deceased,
        CrisisEnding.NotAResident => CaseResult.NoResident,
        CrisisEnding.ConfirmedWithdrawal or CrisisEnding.EndOfThreat or CrisisEnding.DocumentedImpossibility => CaseResult.OtherReason,
    };
}
