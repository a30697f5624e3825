using System.Buffers.Binary;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>The log for the privacy officer: lines are added and read; nothing changes one, and only its payload is ever destroyed.</summary>
public static class LogStore
{
    /// <summary>Writes a line per entry and one audit line per operation, in the transaction of the act itself.</summary>
    /// <returns>The ids of the lines, in the order of the entries.</returns>
    public static async Task<IReadOnlyList<Guid>> AddAsync(Session session, IReadOnlyList<LogEntry> entries, DateTimeOffset now)
    {
        var pseudonyms = new Dictionary<Gemeentecode, Pseudonyms>();
        foreach (var tenant in entries.Select(entry => entry.Tenant).Distinct())
        {
            pseudonyms[tenant] = await Pseudonyms.OfAsync(session, tenant);
        }

        List<LogRow> rows = [.. entries.Select(entry => LogRow.Of(entry, Guid.CreateVersion7(now), now, pseudonyms[entry.Tenant]))];
        await session.InsertAsync(LogRow.Lines, rows);
        await session.InsertAsync(LogRow.Payloads, rows);
        await AuditStore.AddAsync(session, entries, now);
        return [.. rows.Select(row => row.Payload.LineId)];
    }

    /// <summary>The lines of one municipality that the query asks for, newest first; reading them is an act to log by itself (LO-03).</summary>
    public static async Task<LogPage> ReadAsync(Session session, Gemeentecode tenant, LogQuery query)
    {
        var stored = await session.QueryAsync<StoredLine>(
            $"""
             select {StoredLine.Columns}
             from log_line l left join log_payload p on p.tenant = l.tenant and p.line_id = l.line_id
             where {string.Join(" and ", Conditions(query))}
             order by l.line_id desc limit @most
             """,
            new
            {
                tenant,
                activity = query.Activity?.Code,
                outcome = query.Outcome,
                subject = query.Subject,
                from = query.From is { } from ? FirstIdOf(from) : (Guid?)null,
                until = query.Until is { } until ? FirstIdOf(until) : (Guid?)null,
                before = query.Before,
                most = query.Size + 1,
            });
        List<LogLine> lines = [.. stored.Take(query.Size).Select(line => line.ToLine())];
        return new LogPage(lines, stored.Count > query.Size ? lines[^1].LineId : null);
    }

    /// <summary>Destroys payload and nonce of every line written before the instant; the commitments stay (RT-01).</summary>
    /// <returns>How many lines lost their payload.</returns>
    public static Task<int> PurgeAsync(Session session, Gemeentecode tenant, DateTimeOffset before) =>
        session.ExecuteAsync("delete from log_payload where tenant = @tenant and line_id < @first", new { tenant, first = FirstIdOf(before) });

    private static IEnumerable<string> Conditions(LogQuery query)
    {
        yield return "l.tenant = @tenant";
        if (query.Activity is not null) yield return "p.activity = @activity";
        if (query.Outcome is not null) yield return "p.outcome = @outcome";
        if (query.Subject is not null) yield return "p.subject = @subject";
        if (query.From is not null) yield return "l.line_id >= @from";
        if (query.Until is not null) yield return "l.line_id < @until";
        if (query.Before is not null) yield return "l.line_id < @before";
    }

    /// <summary>The lowest id a line of the instant can have: ids begin with the milliseconds, so that time needs no index of its own.</summary>
    private static Guid FirstIdOf(DateTimeOffset instant)
    {
        Span<byte> id = stackalloc byte[16];
        id.Clear();
        BinaryPrimitives.WriteInt64BigEndian(id, instant.ToUnixTimeMilliseconds() << 16);
        return new Guid(id, bigEndian: true);
    }
}
