using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Privacy;

internal static class Entries
{
    public static DateTimeOffset Now { get; } = new(2026, 4, 2, 9, 30, 0, TimeSpan.Zero);

    public static LogEntry Match(Gemeentecode tenant, Guid subject) => new()
    {
        Tenant = tenant,
        Activity = ProcessingActivity.MatchDecided,
        Basis = new LegalBasis("Wgs art. 3 lid 1 b", new CovenantId("energie-2026")),
        Subject = subject,
        Outcome = "gekoppeld",
        RuleVersion = "match-1",
        Operation = new Operation(Guid.CreateVersion7().ToString(), "gateway", "gateway", "4bf92f3577b34da6a3ce929d0e0e4736"),
    };

    public static Task AddAsync(this TestDatabase database, DateTimeOffset now, params IReadOnlyList<LogEntry> entries) =>
        database.Gateway.InTransactionAsync((Session session) => (Task)LogStore.AddAsync(session, entries, now), CancellationToken.None);

    public static Task<LogPage> ReadAsync(this TestDatabase database, Gemeentecode tenant, LogQuery? query = null) =>
        database.Gateway.ReadAsync(session => LogStore.ReadAsync(session, tenant, query ?? new LogQuery()), CancellationToken.None);
}
