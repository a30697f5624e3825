using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Cases.Scenarios;

namespace Vroegsignalering.Domain.Tests.Cases;

public sealed class CasePlanTests
{
    private static readonly CaseId Case = CaseId.New();

    public static TheoryData<string?, bool, string, string> Steps => new()
    {
        { null, false, "Open", "a household without a case" },
        { null, true, "Attach", "an open case takes every signal" },
        { "2026-11-19", true, "Reopen", "closed yesterday" },
        { "2026-10-21", true, "Reopen", "closed thirty days before arrival: the last day that reopens" },
        { "2026-10-20", true, "Open", "closed thirty-one days before arrival" },
        { "2026-11-21", true, "Reopen", "arrived before the closing, decided after it" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    [Trait("Rule", "CA-01")]
    public void Decide_CaseOfHousehold_AttachesReopensOrOpens(string? closedOn, bool hasCase, string step, string because)
    {
        var current = hasCase ? new CaseState(Case, [Signal("zorg-demo")], closedOn is null ? null : DateOnly.Parse(closedOn, null)) : null;

        var plan = Decide(Request(Signal("energie-demo")) with { Current = current });

        plan.Step.Match(attach => $"Attach {attach.Case}", reopen => $"Reopen {reopen.Case}", _ => "Open")
            .Should().Be(step == "Open" ? step : $"{step} {Case}", because);
    }

    [Fact]
    [Trait("Rule", "CA-01")]
    public void Decide_ArrivedInTimeDecidedLate_Reopens()
    {
        var request = Request(Signal("energie-demo", Today.AddDays(-9))) with { Current = new CaseState(Case, [], Today.AddDays(-35)) };

        Decide(request).Step.Should().Be(new CaseStep.Reopen(Case), "an outage must not open a second case");
    }

    [Fact]
    [Trait("Rule", "CA-01")]
    public void Decide_FourPartners_OneOutreachTaskWithTheEarliestWindow()
    {
        var plan = Decide(Request(
            Signal("corporatie-demo"), Signal("energie-demo", new(2026, 11, 17)), Signal("water-demo"), Signal("zorg-demo")));

        plan.Outreach.Should().Be(new OutreachStep.Create(new(2026, 11, 17), new(2026, 12, 15)));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-01", "the open window ends first")]
    [InlineData("2026-12-31", "2026-12-18", "a signal that waited in review ends first")]
    [Trait("Rule", "CA-01")]
    [Trait("Rule", "CR-10")]
    public void Decide_OpenOutreachTask_IsJoinedWithTheEarliestDay(string open, string shown, string because)
    {
        var task = new OpenTask(TaskId.New(), OutreachTaskKind.Outreach, OutreachTaskStatus.Accepted, DateOnly.Parse(open, null), true);
        var request = Request(Signal("energie-demo")) with { Current = new CaseState(Case, []), Tasks = [task] };

        Decide(request).Outreach.Should().Be(new OutreachStep.Join(task.Id, DateOnly.Parse(shown, null)), because);
    }

    [Fact]
    [Trait("Rule", "CR-11")]
    public void Decide_CrisisAlone_MakesNoOutreachTaskAndLinksTheCrisisTask()
    {
        var task = CrisisTask(OutreachTaskStatus.Requested, inCase: false);

        var plan = Decide(Request(CrisisSignal()) with { Tasks = [task] });

        plan.Outreach.Should().Be(new OutreachStep.None());
        plan.Crisis.Should().Equal(new CrisisLink.Linked(task.Id, Reassign: true));
    }

    public static TheoryData<HolderFacts, bool, string> Holders => new()
    {
        { HolderFacts.Ordinary, true, "an adult" },
        { new HolderFacts { Minor = true }, true, "the representative is spoken with" },
        { new HolderFacts { Deceased = true }, false, "deceased and nothing threatened" },
        { new HolderFacts { Moratorium = true }, true, "a moratorium stops no clock" },
    };

    [Theory]
    [MemberData(nameof(Holders))]
    [Trait("Rule", "MA-12")]
    public void Decide_SpecialHolder_MakesTaskOrNone(HolderFacts holder, bool task, string because)
    {
        var plan = Decide(Request(Signal("water-demo") with { Holder = holder }));

        plan.Outreach.Should().Be(task ? new OutreachStep.Create(Today, Today.AddDays(28)) : new OutreachStep.None(), because);
    }

    [Fact]
    [Trait("Rule", "MA-12")]
    public void Decide_SecrecyOfOneHolder_RestrictsTheView()
    {
        var secret = Signal("water-demo") with { Holder = new HolderFacts { Secrecy = true } };

        Decide(Request(Signal("zorg-demo"), secret)).RestrictedView.Should().BeTrue();
        Decide(Request(Signal("zorg-demo"))).RestrictedView.Should().BeFalse();
    }

    [Fact]
    [Trait("Rule", "CA-02")]
    public void Decide_Coordinator_AlarmsOnlyWhereACaseBeginsWithoutOne()
    {
        var request = Request(Signal("zorg-demo"));
        var coordinator = new RoutingCandidate(new("regisseur"), North, RouteReason.Coordinator, Present: false);

        Decide(request).CoordinatorAlarmOn.Should().Be(request.CoordinatorAlarmOn);
        Decide(request with { Current = new CaseState(Case, []) }).CoordinatorAlarmOn.Should().BeNull("the alarm of the open case runs already");
        Decide(request with { Household = request.Household with { People = [coordinator] } }).CoordinatorAlarmOn
            .Should().BeNull("an absent coordinator is one");
    }

    [Fact]
    [Trait("Rule", "CA-06")]
    public void Decide_OpenCase_CountsItsPartnersInThePriority()
    {
        var request = Request(Signal("zorg-demo"));
        var open = new CaseState(Case, [Signal("water-demo"), Signal("energie-demo"), CrisisSignal()]);

        Decide(request with { Current = open }).Priority.Factors
            .Should().Equal([new PriorityFactor("aantal-partners", 20)], "three partners, and a crisis that ended counts no longer");
        Decide(request with { Current = open with { ClosedOn = Today } }).Priority.Factors.Should().BeEmpty("what was closed is done");
    }

    [Fact]
    [Trait("Rule", "CA-01")]
    public void Decide_OrderOfSignals_ChangesNothing()
    {
        CaseSignal[] signals = [Signal("zorg-demo"), Signal("water-demo", Today.AddDays(-3)), CrisisSignal()];
        OpenTask[] tasks = [CrisisTask(OutreachTaskStatus.Requested, false), CrisisTask(OutreachTaskStatus.Requested, false)];

        var forward = Decide(Request(signals) with { Tasks = tasks });
        var backward = Decide(Request([.. signals.Reverse()]) with { Tasks = [.. tasks.Reverse()] });

        backward.Should().BeEquivalentTo(forward);
    }
}
