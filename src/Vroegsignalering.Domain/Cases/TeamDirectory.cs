using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Cases;

/// <summary>From address to team: postcode and house number, buurt of the year, team with a mandate on the day (CA-04).</summary>
/// <remarks>Reading: until the division of a new year has been loaded, the newest earlier one holds.</remarks>
public sealed class TeamDirectory
{
    private readonly ILookup<(int Year, Postcode Postcode), BuurtRange> _ranges;
    private readonly ILookup<Buurtcode, TeamArea> _areas;
    private readonly IReadOnlyList<Mandate> _mandates;
    private readonly int[] _years;

    /// <summary>A directory over the municipality's lists.</summary>
    /// <param name="ranges">House number ranges per buurt, of one or more years.</param>
    /// <param name="areas">Which team works where and when.</param>
    /// <param name="mandates">The mandates of the teams.</param>
    /// <param name="fallback">The team that takes what no other can; that it may act is checked when the configuration is loaded.</param>
    public TeamDirectory(
        IEnumerable<BuurtRange> ranges, IEnumerable<TeamArea> areas, IReadOnlyList<Mandate> mandates, TeamId fallback)
    {
        _ranges = ranges.ToLookup(range => (range.Year, range.Postcode));
        _areas = areas.ToLookup(area => area.Buurt);
        _years = [.. _ranges.Select(group => group.Key.Year).Distinct()];
        _mandates = mandates;
        FallbackTeam = fallback;
    }

    /// <summary>The team that takes what no other can.</summary>
    public TeamId FallbackTeam { get; }

    /// <summary>The teams for the address on the day, or the fallback team and why.</summary>
    /// <param name="address">The address; its letter and addition do not matter.</param>
    /// <param name="day">Dutch civil date.</param>
    public DirectoryAnswer Find(Address address, DateOnly day)
    {
        if (BuurtOf(address, day) is not { } buurt) return new DirectoryAnswer.Fallback(FallbackTeam, RouteReason.NoBuurt);

        var teams = _areas[buurt].Where(area => area.HoldsOn(day)).Select(area => area.Team).ToList();
        if (teams.Count == 0) return new DirectoryAnswer.Fallback(FallbackTeam, RouteReason.NoTeam);

        var mandated = teams.Where(team => HasMandate(team, day)).Distinct().OrderBy(team => team.Value, StringComparer.Ordinal).ToList();
        return mandated.Count == 0
            ? new DirectoryAnswer.Fallback(FallbackTeam, RouteReason.NoMandate)
            : new DirectoryAnswer.InArea(buurt, mandated);
    }

    /// <summary>Whether the team may act for the college on the day (TE-02).</summary>
    public bool HasMandate(TeamId team, DateOnly day) => _mandates.Any(mandate => mandate.Covers(team, day));

    private Buurtcode? BuurtOf(Address address, DateOnly day)
    {
        var year = _years.Where(loaded => loaded <= day.Year).DefaultIfEmpty().Max();
        return _ranges[(year, address.Postcode)].FirstOrDefault(range => range.Contains(address.HouseNumber))?.Buurt;
    }
}
