using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Signals;

/// <summary>Refusals, which hold no person.</summary>
public static class RefusalStore
{
    private static readonly Table<RefusalRow> Refusals = new Table<RefusalRow>("refusal", "refusal_id")
        .Id("refusal_id", row => row.RefusalId.Value)
        .Text("tenant", row => row.Tenant)
        .Text("partner", row => row.Partner.Value)
        .Instant("refused_at", row => row.RefusedAt)
        .Text("code", row => row.Code)
        .Flag("crisis", row => row.Crisis);

    /// <summary>Stores the refusals.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<RefusalRow> refusals) => session.InsertAsync(Refusals, refusals);

    /// <summary>How many signals were refused, by code.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> CountsAsync(Session session)
    {
        var rows = await session.QueryAsync<CodeCount>("select code, count(*) as times from refusal group by code");
        return rows.ToDictionary(row => row.Code, row => row.Times);
    }

    private sealed record CodeCount
    {
        public string Code { get; init; } = "";

        public long Times { get; init; }
    }
}
