using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Signals;

/// <summary>Feedback codes waiting for their weekly batch (FB-02).</summary>
public static class FeedbackStore
{
    private static readonly Table<FeedbackRow> Feedback = new Table<FeedbackRow>("feedback", "feedback_id")
        .Text("tenant", row => row.Tenant.ToString())
        .Id("feedback_id", row => row.FeedbackId)
        .Text("partner", row => row.Partner.Value)
        .Id("signal_id", row => row.SignalId.Value)
        .Text("reference", row => row.Reference)
        .Text("code", row => row.Code)
        .Instant("ready_at", row => row.ReadyAt);

    /// <summary>Queues feedback; the same code for one signal is queued once.</summary>
    public static Task AddAsync(Session session, IReadOnlyList<FeedbackRow> rows) => session.InsertNewAsync(Feedback, rows);

    /// <summary>Puts the code in the place of what the partner cannot read yet; nothing is added when it read the same last (RE-05).</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="row">What the partner is to read.</param>
    /// <param name="onlyIfTold">Whether a partner that has read nothing about the signal needs no correction.</param>
    /// <param name="now">The moment that divides what was read from what was not, UTC.</param>
    public static async Task CorrectAsync(Session session, FeedbackRow row, bool onlyIfTold, DateTimeOffset now)
    {
        await session.ExecuteAsync(
            "delete from feedback where tenant = @Tenant and signal_id = @SignalId and ready_at > @now", new { row.Tenant, row.SignalId, now });
        var told = await ReadyOfAsync(session, row.Partner, row.SignalId, now);
        if (told.Count == 0 ? onlyIfTold : told[^1].Code == row.Code) return;
        await session.ExecuteAsync(
            "delete from feedback where tenant = @Tenant and signal_id = @SignalId and code = @Code", new { row.Tenant, row.SignalId, row.Code });
        await AddAsync(session, [row]);
    }

    /// <summary>What the partner may read now of one of its signals, newest last.</summary>
    public static Task<List<FeedbackRow>> ReadyOfAsync(Session session, PartnerId partner, SignalId signal, DateTimeOffset now) =>
        session.QueryAsync<FeedbackRow>(
            """
            select tenant, feedback_id, partner, signal_id, reference, code, ready_at from feedback
            where partner = @partner and signal_id = @signal and ready_at <= @now order by ready_at, feedback_id
            """,
            new { partner, signal, now });
}
