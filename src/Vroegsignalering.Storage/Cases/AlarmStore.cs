using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Cases;

/// <summary>Alarms; the same alarm about the same subject is raised once.</summary>
public static class AlarmStore
{
    private static readonly Table<(Guid Id, AlarmRow Alarm)> Alarms = new Table<(Guid Id, AlarmRow Alarm)>("alarm", "alarm_id")
        .Text("tenant", row => row.Alarm.Tenant)
        .Id("alarm_id", row => row.Id)
        .Text("kind", row => row.Alarm.Kind)
        .Text("subject", row => row.Alarm.Subject)
        .Instant("raised_at", row => row.Alarm.RaisedAt);

    /// <summary>Raises the alarms together and in one order, so that gateways that raise the same ones never wait for each other in a circle.</summary>
    public static Task RaiseAsync(Session session, IEnumerable<AlarmRow> alarms) =>
        session.InsertNewAsync(
            Alarms,
            [
                .. alarms.OrderBy(alarm => alarm.Tenant, StringComparer.Ordinal)
                    .ThenBy(alarm => alarm.Kind, StringComparer.Ordinal)
                    .ThenBy(alarm => alarm.Subject, StringComparer.Ordinal)
                    .Select(alarm => (Guid.CreateVersion7(), alarm)),
            ]);

    /// <summary>Raises the alarms over refusals, or opens them again; each stays locked, so that nobody settles it over the head of a new refusal.</summary>
    public static async Task OpenAsync(Session session, IEnumerable<AlarmRow> alarms)
    {
        foreach (var alarm in alarms.OrderBy(alarm => alarm.Tenant, StringComparer.Ordinal).ThenBy(alarm => alarm.Subject, StringComparer.Ordinal))
        {
            await session.ExecuteAsync(
                """
                insert into alarm (tenant, alarm_id, kind, subject, raised_at) values (@Tenant, @id, @Kind, @Subject, @RaisedAt)
                on conflict (tenant, kind, subject) do update set settled_at = null
                """,
                new { alarm.Tenant, id = Guid.CreateVersion7(), alarm.Kind, alarm.Subject, alarm.RaisedAt });
        }
    }

    /// <summary>Settles the alarms with the subjects of which every refusal is settled (IN-13).</summary>
    public static async Task SettleAsync(Session session, string kind, IReadOnlyList<string> subjects, DateTimeOffset now)
    {
        // Locked first: what a refusal that was stored meanwhile says is seen only by a question asked afterwards.
        await session.QueryAsync<string>(
            $"select tenant from alarm where kind = @kind and subject in @subjects order by tenant, subject {session.ForUpdate}", new { kind, subjects });
        await session.ExecuteAsync(
            """
            update alarm set settled_at = @now
            where kind = @kind and subject in @subjects and settled_at is null and not exists (
              select 1 from refusal
              where refusal.alarm = alarm.subject and refusal.tenant in (alarm.tenant, '-') and refusal.settled_at is null)
            """,
            new { kind, subjects, now });
    }

    /// <summary>Raises the alarms for the chain manager of the municipality, together like the others.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="alarms">Kind and subject of each, both codes or ids, never a person.</param>
    /// <param name="now">When, UTC.</param>
    public static Task RaiseAsync(
        Session session, Gemeentecode tenant, IEnumerable<(string Kind, string Subject)> alarms, DateTimeOffset now) =>
        RaiseAsync(session, alarms.Select(alarm => new AlarmRow(tenant.ToString(), alarm.Kind, alarm.Subject, now)));
}
