using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Insight;

/// <summary>Whether what came in has come through: what operators and the load and fault tests ask.</summary>
public static class LedgerStore
{
    /// <summary>Messages that wait to be carried, or when there are none, signals that wait to be matched; zero when all is settled.</summary>
    public static Task<long> UnsettledAsync(Session session) => session.SingleAsync<long>(
        "select coalesce(nullif((select count(*) from outbox), 0), (select count(*) from signal where state = 'Received'))");

    /// <summary>How many signals have a receipt, a signal row, and a decision.</summary>
    public static async Task<(long Receipts, long Signals, long Decisions)> CountsAsync(Session session) => (
        await session.SingleAsync<long>("select count(*) from receipt"),
        await session.SingleAsync<long>("select count(*) from signal"),
        await session.SingleAsync<long>("select count(*) from match_decision"));

    /// <summary>Each crisis task with the signal it was made for.</summary>
    public static async Task<IReadOnlyList<(Guid Task, Guid Signal)>> CrisisTasksAsync(Session session)
    {
        var rows = await session.QueryAsync<TaskOrigin>("select task_id, origin from task where kind = 'Crisis'");
        return [.. rows.Select(row => (row.TaskId, row.Origin))];
    }

    private sealed record TaskOrigin
    {
        public Guid TaskId { get; init; }

        public Guid Origin { get; init; }
    }
}
