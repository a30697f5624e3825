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

    /// <summary>Raises the alarms.</summary>
    public static Task RaiseAsync(Session session, IReadOnlyList<AlarmRow> alarms) =>
        session.InsertNewAsync(Alarms, [.. alarms.Select(alarm => (Guid.CreateVersion7(), alarm))]);

    /// <summary>Raises the alarm for the chain manager of the municipality.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="alarm">Kind and subject, both codes or ids, never a person.</param>
    /// <param name="now">When, UTC.</param>
    public static Task RaiseAsync(Session session, Gemeentecode tenant, (string Kind, string Subject) alarm, DateTimeOffset now) =>
        RaiseAsync(session, [new AlarmRow(tenant.ToString(), alarm.Kind, alarm.Subject, now)]);
}
