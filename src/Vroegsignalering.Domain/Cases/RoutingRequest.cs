using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>A task that needs an owner.</summary>
/// <param name="Address">Where the household lives, or the address as signalled before a match (CR-11).</param>
/// <param name="On">The day of routing, Dutch civil date.</param>
/// <param name="Crisis">Whether it is a crisis, which never waits for room.</param>
public sealed record RoutingRequest(Address Address, DateOnly On, bool Crisis)
{
    /// <summary>Professionals tied to the household, in any order; none before a match.</summary>
    public IReadOnlyList<RoutingCandidate> People { get; init; } = [];

    /// <summary>How many more regular tasks each team can take now; a team that is not listed has no limit.</summary>
    public IReadOnlyDictionary<TeamId, int> Room { get; init; } = new Dictionary<TeamId, int>();
}
