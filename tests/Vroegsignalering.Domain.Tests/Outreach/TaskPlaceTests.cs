using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Outreach;

public sealed class TaskPlaceTests
{
    private const string South = "3077SS-10-A";
    private const string North = "3012SS-10-A";

    [Theory]
    [Trait("Rule", "CR-11")]
    [Trait("Rule", "CO-05")]
    [InlineData(OutreachTaskStatus.Accepted, South, "zuid", OutreachTaskStatus.Accepted, false, "nothing changes")]
    [InlineData(OutreachTaskStatus.Accepted, South, "noord", OutreachTaskStatus.Accepted, false, "who has it keeps it while the address stands")]
    [InlineData(OutreachTaskStatus.Accepted, North, "zuid", OutreachTaskStatus.Accepted, true, "the same team on another address: it works on, past the gate")]
    [InlineData(OutreachTaskStatus.Requested, North, "noord", OutreachTaskStatus.Requested, true, "nobody had seen it")]
    [InlineData(OutreachTaskStatus.InProgress, North, "noord", OutreachTaskStatus.Requested, true, "what was begun was begun with others")]
    public void MovedTo_Address_LeadsThereByWayOfTheGate(
        OutreachTaskStatus status, string address, string team, OutreachTaskStatus expected, bool askGate, string because)
    {
        var place = new TaskPlace(South, new TeamId("zuid"), status).MovedTo(address, new TeamId(team));

        place.Should().Be(
            new TaskPlace(address, address == South ? new TeamId("zuid") : new TeamId(team), expected) { AskGate = askGate }, because);
    }

    [Theory]
    [Trait("Rule", "MA-09")]
    [Trait("Rule", "CA-10")]
    [Trait("Rule", "CO-05")]
    [InlineData(OutreachTaskStatus.InProgress, South, "zuid", false, "nothing changes")]
    [InlineData(OutreachTaskStatus.Requested, North, "noord", true, "nobody has received it: the team of the new address")]
    [InlineData(OutreachTaskStatus.Received, North, "zuid", true, "who has received it goes along, past the gate")]
    [InlineData(OutreachTaskStatus.InProgress, North, "zuid", true, "who began with the household goes on with it")]
    [InlineData(OutreachTaskStatus.OnHold, North, "zuid", true, "it is on hold with whoever began")]
    public void FollowedTo_Household_KeepsWhoBegan(OutreachTaskStatus status, string address, string expected, bool askGate, string because) =>
        new TaskPlace(South, new TeamId("zuid"), status).FollowedTo(address, new TeamId("noord"))
            .Should().Be(new TaskPlace(address, new TeamId(expected), status) { AskGate = askGate }, because);

    [Theory]
    [Trait("Rule", "CO-05")]
    [InlineData("zuid", false, "it is the team's already")]
    [InlineData("noord", true, "another team passes the gate of its own")]
    public void GivenTo_Team_AsksTheGateForAnother(string team, bool askGate, string because) =>
        new TaskPlace(South, new TeamId("zuid"), OutreachTaskStatus.Requested).GivenTo(new TeamId(team))
            .Should().Be(new TaskPlace(South, new TeamId(team), OutreachTaskStatus.Requested) { AskGate = askGate }, because);
}
