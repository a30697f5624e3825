using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Outreach;
using static Vroegsignalering.Domain.Tests.Cases.Scenarios;

namespace Vroegsignalering.Domain.Tests.Cases;

[Trait("Rule", "CR-11")]
public sealed class CrisisLinksTests
{
    [Fact]
    public void For_SecondCrisis_JoinsTheOpenTaskOfTheHousehold()
    {
        var open = CrisisTask(OutreachTaskStatus.InProgress, inCase: true, lastDay: new(2026, 11, 30));
        var second = CrisisTask(OutreachTaskStatus.Received, inCase: false);

        CrisisLinks.For([second, open]).Should().Equal(new CrisisLink.Joined(second.Id, open.Id));
    }

    [Fact]
    public void For_TwoCrisesAtOnce_EarliestIsLinkedAndTheOtherJoins()
    {
        var first = CrisisTask(OutreachTaskStatus.Requested, false, new(2026, 11, 24));
        var second = CrisisTask(OutreachTaskStatus.Requested, false, new(2026, 11, 25));

        CrisisLinks.For([second, first]).Should().Equal(
            new CrisisLink.Linked(first.Id, Reassign: true), new CrisisLink.Joined(second.Id, first.Id));
    }

    [Fact]
    public void For_WorkBegan_IsNeverCalledBack()
    {
        var open = CrisisTask(OutreachTaskStatus.Requested, inCase: true);
        var begun = CrisisTask(OutreachTaskStatus.InProgress, inCase: false);

        CrisisLinks.For([open, begun]).Should().Equal(new CrisisLink.Linked(begun.Id, Reassign: false));
    }

    [Fact]
    public void For_WorkBeganOnTheLater_TheEarlierJoinsIt()
    {
        var early = CrisisTask(OutreachTaskStatus.Requested, false, new(2026, 11, 24));
        var begun = CrisisTask(OutreachTaskStatus.InProgress, false, new(2026, 11, 25));

        CrisisLinks.For([early, begun]).Should().Equal(
            new CrisisLink.Linked(begun.Id, Reassign: false), new CrisisLink.Joined(early.Id, begun.Id));
    }

    [Fact]
    public void For_OutreachTask_IsLeftAlone() =>
        CrisisLinks.For([CrisisTask(OutreachTaskStatus.Requested, false) with { Kind = OutreachTaskKind.Outreach }]).Should().BeEmpty();
}
