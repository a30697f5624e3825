using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using static Vroegsignalering.Domain.Outreach.OutreachTaskStatus;

namespace Vroegsignalering.Domain.Tests.Cases;

public sealed class CaseClosingTests
{
    private static readonly CrisisTermRow Open = new(null, new(2026, 11, 18), new(2026, 11, 23));
    private static readonly CrisisTermRow Met = Open with { FirstConversationOn = new(2026, 11, 20) };
    private static readonly TaskEnd Helped = new(CaseResult.FurtherHelp, null);

    public static TheoryData<TaskEnd, OutreachTaskStatus[], CrisisTermRow[], CaseResult?, string> Ends => new()
    {
        { Helped, [], [], CaseResult.FurtherHelp, "the only task ended with its result" },
        { Helped, [Completed, Failed, Cancelled, Rejected], [], CaseResult.FurtherHelp, "all others had ended" },
        { Helped, [Completed, Requested], [], null, "a task that nobody has seen yet goes on" },
        { Helped, [OnHold], [], null, "a task on hold has not ended" },
        { Helped, [], [Met], CaseResult.FurtherHelp, "the crisis term was met" },
        { Helped, [], [Met, Open], null, "CR-08: a term that runs is never ended by closing" },
        { new(null, CrisisEnding.Death), [], [], CaseResult.Deceased, "a listed ending says it" },
        { new(null, CrisisEnding.NotAResident), [], [], CaseResult.NoResident, "a listed ending says it" },
        { new(null, CrisisEnding.RefusedByResident), [], [], CaseResult.NoHelpWanted, "a listed ending says it" },
        { new(null, CrisisEnding.DocumentedImpossibility), [], [], CaseResult.OtherReason, "CA-07: no definitive lack of contact without its attempts" },
        { new(null, CrisisEnding.EndOfThreat), [], [], CaseResult.OtherReason, "who ended the threat is not said" },
        { new(null, CrisisEnding.ConfirmedWithdrawal), [], [], CaseResult.OtherReason, "why it was withdrawn is not said" },
        { new(CaseResult.PaidOrArranged, CrisisEnding.EndOfThreat), [], [], CaseResult.PaidOrArranged, "what was recorded goes before what an ending suggests" },
        { new(null, null), [], [], CaseResult.OtherReason, "a reason of the team's own" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    [Trait("Rule", "CA-01")]
    [Trait("Rule", "CA-12")]
    [Trait("Rule", "CR-08")]
    public void Decide_LastTask_ClosesWithItsResult(
        TaskEnd last, OutreachTaskStatus[] others, CrisisTermRow[] terms, CaseResult? result, string because) =>
        CaseClosing.Decide(last, others, terms).Should().Be(result, because);
}
