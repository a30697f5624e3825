using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>That a team works in a buurt; more than one team may.</summary>
/// <param name="Buurt">The buurt.</param>
/// <param name="Team">The team.</param>
/// <param name="From">First day, Dutch civil date.</param>
/// <param name="Until">Last day, inclusive; null while it lasts.</param>
public sealed record TeamArea(Buurtcode Buurt, TeamId Team, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether the team works there on the day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && (Until is null || day <= Until);
}
