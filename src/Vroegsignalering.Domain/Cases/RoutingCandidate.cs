using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>A professional to whom a household's task could go.</summary>
/// <param name="Worker">Who.</param>
/// <param name="Team">The team the professional works in.</param>
/// <param name="Reason">What ties the professional to the household; one of the personal reasons, before <see cref="RouteReason.Area"/>.</param>
/// <param name="Present">Whether the professional is at work.</param>
public sealed record RoutingCandidate(WorkerId Worker, TeamId Team, RouteReason Reason, bool Present = true);
