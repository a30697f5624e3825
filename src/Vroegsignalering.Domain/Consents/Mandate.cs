using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>The document by which a team may act for the college; without one in force it gets no task and no data (TE-02).</summary>
/// <param name="Team">The team.</param>
/// <param name="Role">Its role under the AVG.</param>
/// <param name="Document">The municipality's reference of the mandate or agreement.</param>
/// <param name="From">First day in force, Dutch civil date.</param>
/// <param name="Until">Last day in force, inclusive; null while it lasts.</param>
/// <remarks>Source: Awb art. 10:1 and 10:3; AVG art. 26 and 28.</remarks>
public sealed record Mandate(TeamId Team, AvgRole Role, string Document, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether the team may act on the day.</summary>
    public bool Covers(TeamId team, DateOnly day) => team == Team && day >= From && (Until is null || day <= Until);
}
