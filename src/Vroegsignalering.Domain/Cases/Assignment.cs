using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>Who gets a task, and why.</summary>
/// <param name="Team">The owning team.</param>
/// <param name="Worker">The professional within it; null when the team divides the work itself.</param>
/// <param name="Reason">Why.</param>
/// <param name="Overflow">Whether the team is full: the task goes there still, and the chain manager is alarmed (CA-05).</param>
public sealed record Assignment(TeamId Team, WorkerId? Worker, RouteReason Reason, bool Overflow = false);
