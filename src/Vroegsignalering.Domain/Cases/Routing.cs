using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>Who gets a task: first somebody the household knows, then the team of its buurt (CA-03…CA-05, MA-10).</summary>
public static class Routing
{
    /// <summary>The owner of the task. Somebody absent is passed over, save at debt help, whose team then stands in;
    /// nobody gets a task whose team has no mandate on the day.</summary>
    /// <param name="request">The task.</param>
    /// <param name="directory">The municipality's teams.</param>
    public static Assignment Choose(RoutingRequest request, TeamDirectory directory)
    {
        var known = request.People
            .Where(person => person.Present || person.Reason == RouteReason.DebtHelp)
            .Where(person => directory.HasMandate(person.Team, request.On))
            .OrderBy(person => person.Reason).ThenByDescending(person => person.Present)
            .ThenBy(person => person.Worker.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        return known is null
            ? ByArea(request, directory)
            : new Assignment(known.Team, known.Present ? known.Worker : null, known.Reason);
    }

    private static Assignment ByArea(RoutingRequest request, TeamDirectory directory) =>
        directory.Find(request.Address, request.On).Match(
            area => ToTeam(Roomiest(area.Teams, request), RouteReason.Area, request),
            fallback => ToTeam(fallback.Team, fallback.Reason, request));

    private static TeamId Roomiest(IReadOnlyList<TeamId> teams, RoutingRequest request) =>
        request.Crisis ? teams[0] : teams.MaxBy(team => RoomOf(team, request));

    private static Assignment ToTeam(TeamId team, RouteReason reason, RoutingRequest request) =>
        new(team, null, reason, !request.Crisis && RoomOf(team, request) <= 0);

    private static int RoomOf(TeamId team, RoutingRequest request) => request.Room.GetValueOrDefault(team, int.MaxValue);
}
