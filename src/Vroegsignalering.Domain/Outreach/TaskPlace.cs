using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>Where a task leads and whose it is.</summary>
/// <param name="AddressKey">The normalised address.</param>
/// <param name="Team">The owning team.</param>
/// <param name="Status">Where the work stands.</param>
/// <remarks>Source: Wgs art. 4 lid 2; AVG art. 5 lid 1 onder d (CR-11, RE-04, MA-09, CA-10). Reading: what was begun at a wrong address was
/// begun with others, so another team is offered the task anew; what was begun with a household that moves goes on with whoever began, until
/// that one passes it on. The term is not part of it and runs on.</remarks>
public sealed record TaskPlace(string AddressKey, TeamId Team, OutreachTaskStatus Status)
{
    /// <summary>Whether the disclosure gate has to be asked anew, because the address or the team is another one (CO-05).</summary>
    public bool AskGate { get; init; }

    /// <summary>The place once the signal proves to lead to another address; unchanged when it is the same.</summary>
    /// <param name="addressKey">The normalised address.</param>
    /// <param name="team">The team that routing gives for it.</param>
    public TaskPlace MovedTo(string addressKey, TeamId team) =>
        addressKey == AddressKey ? this : GivenTo(team) with { AddressKey = addressKey, AskGate = true };

    /// <summary>The place once the household lives at the address; unchanged when it did so already.</summary>
    /// <param name="addressKey">The normalised address.</param>
    /// <param name="team">The team that routing gives for it: it gets what nobody has received yet.</param>
    public TaskPlace FollowedTo(string addressKey, TeamId team) =>
        MovedTo(addressKey, Status == OutreachTaskStatus.Requested ? team : Team);

    /// <summary>The place once the task is the team's; unchanged when it is so already.</summary>
    /// <param name="team">The team.</param>
    public TaskPlace GivenTo(TeamId team) =>
        team == Team ? this : this with { Team = team, Status = OutreachTaskStatus.Requested, AskGate = true };
}
