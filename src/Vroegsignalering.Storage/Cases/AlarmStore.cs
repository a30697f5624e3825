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

    /// <summary>Raises the alarms for the chain manager of the municipality, together like the others.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="alarms">Kind and subject of each, both codes or ids, never a person.</param>
    /// <param name="now">When, UTC.</param>
    public static Task RaiseAsync(
        Session session, Gemeentecode tenant, IEnumerable<(string Kind, string Subject)> alarms, DateTimeOffset now) =>
        RaiseAsync(session, alarms.Select(alarm => new AlarmRow(tenant.ToString(), alarm.Kind, alarm.Subject, now)));
}
