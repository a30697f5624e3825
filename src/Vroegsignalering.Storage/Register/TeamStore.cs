using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>The teams of each municipality and where they work.</summary>
public static class TeamStore
{
    /// <summary>Puts the lists in the place of what was there.</summary>
    public static async Task SaveAsync(Session session, Gemeentecode tenant, TeamLists lists)
    {
        await session.ExecuteAsync("delete from team where tenant = @tenant", new { tenant });
        await session.ExecuteAsync("delete from area where tenant = @tenant", new { tenant });
        await session.ExecuteAsync("delete from area_team where tenant = @tenant", new { tenant });
        await session.InsertAsync(Teams(tenant), lists.Teams);
        await session.InsertAsync(Ranges(tenant), lists.Ranges);
        await session.InsertAsync(Areas(tenant), lists.Areas);
    }

    /// <summary>The teams, in order of their ids.</summary>
    public static async Task<IReadOnlyList<Team>> TeamsAsync(Session session, Gemeentecode tenant)
    {
        var rows = await session.QueryAsync<TeamRow>(
            """
            select team_id, name, mandate, mandate_role, mandate_from, mandate_until, capacity, fallback
            from team where tenant = @tenant order by team_id
            """,
            new { tenant });
        return [.. rows.Select(row => row.ToTeam())];
    }

    /// <summary>The whole directory: from address and day to buurt and team (CA-04).</summary>
    /// <exception cref="InvalidOperationException">The municipality names no fallback team, or more than one.</exception>
    public static async Task<TeamDirectory> DirectoryAsync(Session session, Gemeentecode tenant)
    {
        var teams = await TeamsAsync(session, tenant);
        var ranges = await session.QueryAsync<AreaRow>(
            "select year, postcode, number_from, number_until, side, buurt from area where tenant = @tenant", new { tenant });
        var areas = await session.QueryAsync<AreaTeamRow>(
            "select buurt, team_id, valid_from, valid_until from area_team where tenant = @tenant", new { tenant });
        return new TeamDirectory(
            ranges.Select(row => row.ToRange()),
            areas.Select(row => row.ToArea()),
            [.. teams.Select(team => team.Mandate).OfType<Domain.Consents.Mandate>()],
            teams.Single(team => team.Fallback).Id);
    }

    private static Table<Team> Teams(Gemeentecode tenant) => new Table<Team>("team", "team_id")
        .Text("tenant", _ => tenant.ToString())
        .Text("team_id", team => team.Id.Value)
        .Text("name", team => team.Name)
        .Text("mandate", team => team.Mandate?.Document)
        .Text("mandate_role", team => team.Mandate?.Role.ToString())
        .DayOrNull("mandate_from", team => team.Mandate?.From)
        .DayOrNull("mandate_until", team => team.Mandate?.Until)
        .Number("capacity", team => team.Capacity)
        .Flag("fallback", team => team.Fallback);

    private static Table<BuurtRange> Ranges(Gemeentecode tenant) => new Table<BuurtRange>("area", "postcode")
        .Text("tenant", _ => tenant.ToString())
        .Number("year", range => range.Year)
        .Text("postcode", range => range.Postcode.ToString())
        .Number("number_from", range => range.From)
        .Number("number_until", range => range.To)
        .Text("side", range => range.Side.ToString())
        .Text("buurt", range => range.Buurt.Value);

    private static Table<TeamArea> Areas(Gemeentecode tenant) => new Table<TeamArea>("area_team", "buurt")
        .Text("tenant", _ => tenant.ToString())
        .Text("buurt", area => area.Buurt.Value)
        .Text("team_id", area => area.Team.Value)
        .Day("valid_from", area => area.From)
        .DayOrNull("valid_until", area => area.Until);
}
