using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Shows tasks: what is shown of a person is logged in the same transaction, a line per task (LO-01).</summary>
internal sealed class TaskReading(GatewayDatabase database, TenantDirectory tenants, TimeProvider time)
{
    /// <summary>The tasks of the query that the caller may see, with how many there are in all.</summary>
    public async Task<TaskPage> FindAsync(Caller caller, TaskQuery query, CancellationToken cancellation)
    {
        var tenant = (await tenants.BookAsync(cancellation))[caller.Municipality];
        var seen = TaskSight.For(caller, (tenant, DutchTime.DateOf(time.GetUtcNow())), query);
        return await database.InTransactionAsync(session => FindAsync(session, caller, tenant, seen), cancellation);
    }

    /// <summary>Shows one task that the caller was just allowed to change; the line is written with the change, also when nothing changed.</summary>
    public async Task<TaskView> ViewAsync(Caller caller, (Municipality Tenant, TaskRow Task) saved, CancellationToken cancellation) =>
        (await database.ReadAsync(session => ContactsAsync(session, caller, [saved.Task]), cancellation))[0].ToView(saved.Tenant);

    // The clock first: what is read after it has every change that it counts.
    private async Task<TaskPage> FindAsync(Session session, Caller caller, Municipality tenant, TaskQuery seen)
    {
        var currentTo = await TaskClock.ReadAsync(session, tenant.Code);
        var rows = seen.Most == 0 ? [] : await TaskStore.SearchAsync(session, tenant.Code, seen with { Most = seen.Most + 1 });
        var shown = rows.Take(seen.Most).ToList();
        return new TaskPage(tenant, await ShowAsync(session, caller, shown), await TaskStore.CountAsync(session, tenant.Code, seen))
        {
            Next = rows.Count > shown.Count ? TaskPosition.Of(shown[^1]) : null,
            CurrentTo = currentTo,
        };
    }

    private async Task<IReadOnlyList<ShownTask>> ShowAsync(Session session, Caller caller, List<TaskRow> rows)
    {
        var shown = await ContactsAsync(session, caller, rows);
        var operation = Operations.Of(caller);
        await LogStore.AddAsync(
            session,
            [.. shown.Where(task => task.Contact is not null).Select(task => TaskLog.Line(task.Row, ProcessingActivity.PersonConsulted, TaskLog.Shown, operation))],
            time.GetUtcNow());
        return shown;
    }

    // Of a task whose persons the caller may not see, only the work is shown.
    private async Task<IReadOnlyList<ShownTask>> ContactsAsync(Session session, Caller caller, List<TaskRow> rows)
    {
        var seen = await WithPersonsAsync(session, caller, rows, DutchTime.DateOf(time.GetUtcNow()));
        var contacts = seen.Count == 0 ? new Dictionary<TaskId, TaskContact>() : await ContactsAsync(session, seen);
        return [.. rows.Select(row => new ShownTask(row, contacts.GetValueOrDefault(row.TaskId)))];
    }

    /// <summary>Those of the tasks whose persons the caller may see today.</summary>
    public static async Task<List<TaskRow>> WithPersonsAsync(Session session, Caller caller, List<TaskRow> rows, DateOnly today)
    {
        if (!TaskSight.SeesPersons(caller)) return [];
        if (TaskSight.SeesRestricted(caller)) return rows;
        HouseholdId[] households = [.. rows.Select(row => row.HouseholdId).OfType<HouseholdId>().Distinct()];
        var secret = await PlaceStore.WithSecrecyAsync(session, caller.Municipality, households, today);
        return [.. rows.Where(row => row.HouseholdId is not { } household || !secret.Contains(household))];
    }

    private static async Task<IReadOnlyDictionary<TaskId, TaskContact>> ContactsAsync(Session session, List<TaskRow> rows)
    {
        var tenant = rows[0].Tenant;
        var signals = (await PlaceStore.SignalsAsync(session, tenant, [.. rows.Select(row => row.TaskId)])).ToLookup(signal => signal.TaskId);
        var registered = await PlaceStore.AddressesAsync(session, tenant, [.. rows.Select(row => row.AddressKey).Distinct()]);
        return rows.ToDictionary(
            row => row.TaskId,
            row => TaskContact.Of(row, signals[row.TaskId], row.HouseholdId is null ? null : registered.GetValueOrDefault(row.AddressKey)));
    }
}
