using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Which tasks somebody may see: always of the own municipality, and a worker only those of the own team (TE-01) while that has a
/// mandate (TE-02).</summary>
internal static class TaskSight
{
    /// <summary>Why a task stands still that no team sees, as a code.</summary>
    public const string Waiting = "wacht-op-mandaat";

    /// <summary>The query, narrowed to what the caller may see today.</summary>
    public static TaskQuery For(Caller caller, (Municipality Municipality, DateOnly Today) at, TaskQuery query) => query with
    {
        Teams = caller.Role == Role.Worker ? [.. OwnTeam(caller, at).Where(team => query.Teams?.Contains(team) ?? true)] : query.Teams,
        OfferedOnly = !SeesWaiting(caller),
    };

    /// <summary>Whether the caller may see this task of its municipality; what the gate has not let through is seen by no team.</summary>
    public static bool Sees(Caller caller, (Municipality Municipality, DateOnly Today) at, TaskRow task) =>
        (task.OfferedAt is not null || SeesWaiting(caller)) && (caller.Role != Role.Worker || OwnTeam(caller, at).Contains(task.TeamId));

    /// <summary>Whether names and addresses are shown; the chain manager watches the terms, which needs nobody's.</summary>
    public static bool SeesPersons(Caller caller) => caller.Role != Role.ChainManager;

    /// <summary>Whether the persons of a household are shown in which somebody asked for secrecy: to its own team alone (MA-12).</summary>
    public static bool SeesRestricted(Caller caller) => caller.Role == Role.Worker;

    // Who divides the work, and who watches the terms, also sees what waits for a team with a mandate, so that nothing is lost.
    private static bool SeesWaiting(Caller caller) => caller.Role is Role.Scheduler or Role.ChainManager;

    // A worker whose log-in names no team sees nothing, and neither does one whose team may no longer act.
    private static IEnumerable<TeamId> OwnTeam(Caller caller, (Municipality Municipality, DateOnly Today) at) =>
        caller.Team is { } team && at.Municipality.Teams.HasMandate(team, at.Today) ? [team] : [];
}
