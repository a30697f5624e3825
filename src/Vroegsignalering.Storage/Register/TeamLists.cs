using Vroegsignalering.Domain.Cases;

namespace Vroegsignalering.Storage.Register;

/// <summary>All that a municipality tells about its teams and where they work (CA-04).</summary>
/// <param name="Teams">The teams, one of them the fallback.</param>
/// <param name="Ranges">Which house numbers lie in which buurt, by year.</param>
/// <param name="Areas">Which team works in which buurt, and when.</param>
public sealed record TeamLists(IReadOnlyList<Team> Teams, IReadOnlyList<BuurtRange> Ranges, IReadOnlyList<TeamArea> Areas);
