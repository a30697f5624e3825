using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Open tasks by whether their owner sees them, for when a mandate begins or ends (TE-02).</summary>
public static class MandateStore
{
    /// <summary>Open tasks that these owners see.</summary>
    public static Task<List<TaskId>> HeldByAsync(Session session, Gemeentecode tenant, IReadOnlyList<TeamId> owners, int most) =>
        session.QueryAsync<TaskId>(
            """
            select task_id from task where tenant = @tenant and team_id in @teams and closed_at is null and offered_at is not null
            order by task_id limit @most
            """,
            new { tenant, most, teams = owners.Select(team => team.Value) });

    /// <summary>Open tasks of these owners that the gate once kept from them or from an earlier owner.</summary>
    public static Task<List<TaskId>> KeptFromAsync(Session session, Gemeentecode tenant, IReadOnlyList<TeamId> owners, int most) =>
        session.QueryAsync<TaskId>(
            """
            select task_id from task where tenant = @tenant and team_id in @teams and closed_at is null and offered_at is null
              and exists (select 1 from disclosure where disclosure.tenant = task.tenant and disclosure.task_id = task.task_id and not allowed)
            order by task_id limit @most
            """,
            new { tenant, most, teams = owners.Select(team => team.Value) });
}
