using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>Who did it: one line per operation, however many log lines the operation writes.</summary>
internal static class AuditStore
{
    public static Task AddAsync(Session session, IReadOnlyList<LogEntry> entries, DateTimeOffset now)
    {
        var audit = new Table<LogEntry>("audit_line", "operation_id")
            .Text("tenant", entry => entry.Tenant.ToString())
            .Text("operation_id", entry => entry.Operation.Id)
            .Text("actor", entry => entry.Operation.Actor)
            .Text("role", entry => entry.Operation.Role)
            .Text("action", entry => entry.Activity.Code)
            .Instant("recorded_at", _ => now.ToUniversalTime());
        return session.InsertNewAsync(audit, [.. entries.DistinctBy(entry => (entry.Tenant, entry.Operation.Id))]);
    }
}
