using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Insight;

/// <summary>Counts over the whole store.</summary>
public static class OverviewStore
{
    /// <summary>How the municipality stands.</summary>
    public static async Task<Overview> ReadAsync(Session session, Gemeentecode tenant) => new(
        await CountAsync(session, "select status as name, count(*) as number from signal where tenant = @tenant group by status", tenant),
        await CountAsync(session, "select code as name, count(*) as number from refusal where tenant in (@tenant, '-') group by code", tenant),
        await CountAsync(session, "select outcome as name, count(*) as number from match_decision where tenant = @tenant and version = 1 group by outcome", tenant),
        await CountAsync(
            session, "select team_id as name, count(*) as number from task where tenant = @tenant and closed_at is null group by team_id", tenant),
        await CountAsync(
            session,
            """
            select cast(last_day as text) as name, count(*) as number from task
            where tenant = @tenant and closed_at is null and kind = 'Crisis' group by last_day
            """,
            tenant))
    {
        Tenant = tenant,
        Cases = await session.SingleAsync<long>("select count(*) from household_case where tenant = @tenant and closed_at is null", new { tenant }),
        LogLines = await session.SingleAsync<long>("select count(*) from log_line where tenant = @tenant", new { tenant }),
        Parked = await session.SingleAsync<long>("select count(*) from parked"),
    };

    private static async Task<IReadOnlyDictionary<string, long>> CountAsync(Session session, string sql, Gemeentecode tenant)
    {
        var rows = await session.QueryAsync<NamedCount>(sql, new { tenant });
        return rows.OrderBy(row => row.Name, StringComparer.Ordinal).ToDictionary(row => row.Name, row => row.Number);
    }

    private sealed record NamedCount
    {
        public string Name { get; init; } = "";

        public long Number { get; init; }
    }
}
