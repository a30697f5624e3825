using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Outreach;

/// <summary>Where a task leads and whose it is.</summary>
/// <param name="AddressKey">The normalised address.</param>
/// <param name="Team">The owning team.</param>
/// <param name="Status">Where the work stands.</param>
/// <remarks>Source: Wgs art. 4 lid 2; AVG art. 5 lid 1 onder d (CR-11, RE-04). Reading: what was begun at a wrong address was begun with
/// others, so another team is offered the task anew; the term is not part of it and runs on.</remarks>
public sealed record TaskPlace(string AddressKey, TeamId Team, OutreachTaskStatus Status)
{
    /// <summary>Whether the disclosure gate has to be asked anew, because the address or the team is another one (CO-05).</summary>
    public bool AskGate { get; init; }

    /// <summary>The place once the task leads to the address; unchanged when it does so already.</summary>
    /// <param name="addressKey">The normalised address.</param>
    /// <param name="team">The team that routing gives for it.</param>
    public TaskPlace MovedTo(string addressKey, TeamId team) =>
        addressKey == AddressKey ? this : GivenTo(team) with { AddressKey = addressKey, AskGate = true };

    /// <summary>The place once the task is the team's; unchanged when it is so already.</summary>
    /// <param name="team">The team.</param>
    public TaskPlace GivenTo(TeamId team) =>
        team == Team ? this : this with { Team = team, Status = OutreachTaskStatus.Requested, AskGate = true };
}
