using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Signals;

/// <summary>Refusals, which hold no person.</summary>
public static class RefusalStore
{
    /// <summary>The code of a refusal that stands for many rows of a file: one of them that is repeated does not settle it.</summary>
    public const string OfManyRows = "veel-crises-geweigerd";

    private static readonly Table<RefusalRow> Refusals = new Table<RefusalRow>("refusal", "refusal_id")
        .Id("refusal_id", row => row.RefusalId.Value)
        .Text("tenant", row => row.Tenant)
        .Text("partner", row => row.Partner.Value)
        .Instant("refused_at", row => row.RefusedAt)
        .Text("code", row => row.Code)
        .Flag("crisis", row => row.Crisis)
        .Text("alarm", row => row.Alarm);

    /// <summary>Stores the refusals; one that is there already stands for more rows of its file.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<RefusalRow> refusals) => session.InsertNewAsync(Refusals, refusals);

    /// <summary>Those of the ids that are refusals of the partner, settled or not.</summary>
    public static async Task<IReadOnlySet<RefusalId>> OfPartnerAsync(Session session, PartnerId partner, IReadOnlyList<RefusalId> refusals) =>
        refusals.Count == 0
            ? new HashSet<RefusalId>()
            : (await session.QueryAsync<RefusalId>(
                "select refusal_id from refusal where refusal_id in @ids and partner = @partner",
                new { ids = refusals.Select(id => id.Value), partner })).ToHashSet();

    /// <summary>Settles the partner's refusal with the signal that repeats it; nothing happens to one that is settled already.</summary>
    /// <returns>The alarm that listed it; null when there is none.</returns>
    public static Task<string?> SettleAsync(Session session, PartnerId partner, RefusalId refusal, (SignalId By, DateTimeOffset At) repeated) =>
        session.SingleAsync<string?>(
            """
            update refusal set settled_at = @At, settled_by = @By
            where refusal_id = @refusal and partner = @partner and settled_at is null and code <> @OfManyRows returning alarm
            """,
            new { refusal, partner, repeated.By, repeated.At, OfManyRows });

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
