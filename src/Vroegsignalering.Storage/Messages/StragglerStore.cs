using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Messages;

/// <summary>
/// Finds by its state what a message should have brought to its consumer long ago (decision 0004). What stands in a parked message is left out:
/// a person decides about it.
/// </summary>
/// <remarks>
/// An id of version 7 begins with the moment it was made: of a task in the transaction that stores it, of a signal at the gate just before. The
/// moment of arrival would not do: that of a row is the beginning of its file, which may have come in slowly.
/// </remarks>
public static class StragglerStore
{
    /// <summary>Signals that still wait to be matched, in the order in which they were stored.</summary>
    public static Task<List<SignalId>> SignalsAsync(Session session, StragglerQuery query) =>
        session.QueryAsync<SignalId>(
            $"""
             select signal_id from signal
             where tenant = @Tenant and crisis = @crisis and state = 'Received' and signal_id < @bound and {NotParked("signal.signal_id")}
             order by signal_id limit @Most
             """,
            Parameters(query));

    /// <summary>Open tasks that wait for their owner although the gate was not asked, or did not keep them from that owner.</summary>
    public static Task<List<TaskId>> TasksAsync(Session session, StragglerQuery query) =>
        session.QueryAsync<TaskId>(
            $"""
             with waiting as materialized (
               select task_id from task
               where tenant = @Tenant and (kind = 'Crisis') = @crisis and closed_at is null and offered_at is null
                 and task_id < @bound and modified_at < @Before
                 and not exists (
                   select 1 from disclosure
                   where disclosure.tenant = task.tenant and disclosure.task_id = task.task_id and disclosure.recipient = task.team_id
                     and not allowed))
             select task_id from waiting where {NotParked("waiting.task_id")} order by task_id limit @Most
             """,
            Parameters(query));

    // Ids are unique whatever they name, so that the body of the message need not be taken apart.
    private static string NotParked(string id) =>
        $"not exists (select 1 from parked where parked.tenant = @Tenant and parked.body like '%' || cast({id} as text) || '%')";

    private static object Parameters(StragglerQuery query) => new
    {
        query.Tenant,
        query.Before,
        query.Most,
        crisis = query.Lane == Lane.Crisis,
        bound = Guid.CreateVersion7(query.Before),
    };
}
