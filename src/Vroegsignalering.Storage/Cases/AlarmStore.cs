using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Cases;

/// <summary>Alarms for the chain manager; the same alarm about the same subject is raised once.</summary>
public static class AlarmStore
{
    /// <summary>Raises the alarm.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="alarm">Kind and subject, both codes or ids, never a person.</param>
    /// <param name="now">When, UTC.</param>
    public static Task RaiseAsync(Session session, Gemeentecode tenant, (string Kind, string Subject) alarm, DateTimeOffset now) =>
        session.ExecuteAsync(
            """
            insert into alarm (tenant, alarm_id, kind, subject, raised_at) values (@tenant, @id, @Kind, @Subject, @now) on conflict do nothing
            """,
            new { tenant, id = Guid.CreateVersion7(), alarm.Kind, alarm.Subject, now });
}
