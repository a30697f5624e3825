using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Outreach.OutreachTaskStatus;

namespace Vroegsignalering.Domain.Tests.Outreach;

public sealed class TaskLifeTests
{
    private static readonly StepFacts Everything = new(OutreachTaskKind.Outreach)
    {
        StatusReason = "capaciteit",
        Result = CaseResult.FurtherHelp,
        RedirectTo = new TeamId("wijkteam-oost"),
    };

    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly CrisisTermRow Term = new(null, new(2026, 11, 18), new(2026, 11, 23));

    public static TheoryData<OutreachTaskStatus, OutreachTaskStatus[]> Machine => new()
    {
        { Requested, [Received, Rejected, Cancelled] },
        { Received, [Accepted, Rejected, Cancelled] },
        { Accepted, [InProgress, Cancelled] },
        { InProgress, [Completed, OnHold, Failed] },
        { OnHold, [InProgress, Failed] },
        { Completed, [] },
        { Failed, [] },
        { Rejected, [] },
        { Cancelled, [] },
    };

    [Theory]
    [MemberData(nameof(Machine))]
    [Trait("Rule", "CR-08")]
    public void Step_EveryPair_FollowsTheMachine(OutreachTaskStatus current, OutreachTaskStatus[] allowed)
    {
        foreach (var wanted in Enum.GetValues<OutreachTaskStatus>())
        {
            var expected = wanted == current ? "unchanged" : allowed.Contains(wanted) ? "allowed" : "stap-niet-toegestaan";
            Code(TaskLife.Step(current, wanted, Everything)).Should().Be(expected, $"{current} to {wanted}");
        }
    }

    public static TheoryData<OutreachTaskStatus, OutreachTaskStatus, StepFacts, string, string> Conditions => new()
    {
        { Requested, Rejected, Everything with { RedirectTo = null }, "doorverwijzing-ontbreekt", "refused only with a redirect" },
        { Requested, Rejected, Everything with { StatusReason = " " }, "reden-ontbreekt", "blank is no reason" },
        { InProgress, OnHold, Everything with { StatusReason = null }, "reden-ontbreekt", "holding needs a reason" },
        { OnHold, Failed, Everything with { StatusReason = null }, "reden-ontbreekt", "failing needs a reason" },
        { OnHold, InProgress, new StepFacts(OutreachTaskKind.Crisis), "allowed", "going on needs none" },
        { InProgress, Completed, new StepFacts(OutreachTaskKind.Outreach) { Result = CaseResult.Advice }, "allowed", "a regular task may end" },
        { InProgress, Completed, Everything with { Result = null }, "eindresultaat-ontbreekt", "completed with its result, whatever the reason" },
        { InProgress, Failed, Everything with { Result = null }, "allowed", "an end without result has its reason" },
        { InProgress, Completed, new StepFacts(OutreachTaskKind.Crisis), "eerste-gesprek-ontbreekt", "a crisis does not end by itself" },
        { InProgress, Failed, Everything with { Kind = OutreachTaskKind.Crisis }, "eerste-gesprek-ontbreekt", "nor by failing" },
        { Accepted, Cancelled, new StepFacts(OutreachTaskKind.Crisis), "eerste-gesprek-ontbreekt", "nor by calling it back" },
        { InProgress, Completed, Crisis(Term with { FirstConversationOn = Day }), "allowed", "the first conversation was held" },
        { InProgress, Failed, Crisis(Term with { End = new CrisisEnd(CrisisEnding.EndOfThreat, Day) }), "allowed", "a listed ending" },
        { InProgress, Completed, Crisis(Term with { FirstConversationOn = Day }) with { Result = null }, "eindresultaat-ontbreekt", "spoken, and then?" },
        { InProgress, Completed, Crisis(Term), "eerste-gesprek-ontbreekt", "the term is open" },
        { InProgress, Completed, Crisis(Term with { FirstConversationOn = Day }, Term), "eerste-gesprek-ontbreekt", "a second crisis arrived later" },
        { Accepted, Cancelled, Crisis(Term with { End = new CrisisEnd(CrisisEnding.ConfirmedWithdrawal, Day) }), "allowed", "a human confirmed the withdrawal" },
        { Requested, Rejected, Everything with { Kind = OutreachTaskKind.Crisis }, "allowed", "a crisis can be redirected, its term runs on" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    [Trait("Rule", "CR-08")]
    [Trait("Rule", "CA-10")]
    [Trait("Rule", "CA-12")]
    [Trait("Rule", "RE-01")]
    public void Step_WhatIsRecorded_Decides(OutreachTaskStatus current, OutreachTaskStatus wanted, StepFacts facts, string code, string because) =>
        Code(TaskLife.Step(current, wanted, facts)).Should().Be(code, because);

    [Fact]
    [Trait("Rule", "CR-08")]
    public void Step_CrisisWithoutConversationOrEnding_NeverEnds()
    {
        var statuses = Gen.Elements(Enum.GetValues<OutreachTaskStatus>());
        var walks = statuses.ListOf().ToArbitrary();

        Prop.ForAll(walks, wanted => Walk(wanted) is not (Completed or Failed or Cancelled)).QuickCheckThrowOnFailure();
    }

    [Fact]
    [Trait("Rule", "CR-08")]
    public void Step_Refused_NamesRuleDetailAndRepair() =>
        TaskLife.Step(Requested, Completed, Everything).Should().Be(new StepOutcome.Refused(
            "stap-niet-toegestaan", "Een taak gaat niet van requested naar completed.", "Mogelijk: received, rejected, cancelled."));

    private static OutreachTaskStatus Walk(IEnumerable<OutreachTaskStatus> wanted) => wanted.Aggregate(Requested, (current, next) =>
        TaskLife.Step(current, next, Everything with { Kind = OutreachTaskKind.Crisis, Terms = [Term] }) is StepOutcome.Allowed ? next : current);

    private static StepFacts Crisis(params CrisisTermRow[] terms) =>
        new(OutreachTaskKind.Crisis) { StatusReason = "dreiging-voorbij", Result = CaseResult.Advice, Terms = terms };

    private static string Code(StepOutcome outcome) => outcome.Match(_ => "allowed", _ => "unchanged", refused => refused.Code);
}
