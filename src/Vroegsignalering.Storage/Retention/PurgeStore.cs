using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Retention;

/// <summary>Irreversible removal of what has outlived its term, class by class (RT-01).</summary>
public static class PurgeStore
{
    /// <summary>How many rows of each class would go now; nothing is removed.</summary>
    public static async Task<IReadOnlyList<PurgeCount>> CountAsync(Session session, Gemeentecode tenant, DateOnly today, RetentionTerms terms)
    {
        var counts = new List<PurgeCount>();
        foreach (var scope in PurgeScope.All)
        {
            var cutOff = PurgePlan.Before(scope.Class, today, terms);
            var rows = 0L;
            foreach (var (table, where) in scope.Rows)
            {
                rows += await session.SingleAsync<long>($"select count(*) from {table} where {where}", Parameters(tenant, today, cutOff));
            }

            counts.Add(new PurgeCount(scope.Class, cutOff, rows));
        }

        return counts;
    }

    /// <summary>Removes them, keeps missed terms as counts, and takes the nonce off receipts whose signal went (IN-09).</summary>
    public static async Task<IReadOnlyList<PurgeCount>> RemoveAsync(Session session, Gemeentecode tenant, DateOnly today, RetentionTerms terms)
    {
        var counts = new List<PurgeCount>();
        foreach (var scope in PurgeScope.All)
        {
            var cutOff = PurgePlan.Before(scope.Class, today, terms);
            if (scope.Class == RetentionClass.Case)
            {
                await CountMissedTermsAsync(session, scope, Parameters(tenant, today, cutOff));
            }

            var rows = 0L;
            foreach (var (table, where) in scope.Rows)
            {
                rows += await session.ExecuteAsync($"delete from {table} where {where}", Parameters(tenant, today, cutOff));
            }

            counts.Add(new PurgeCount(scope.Class, cutOff, rows));
        }

        await session.ExecuteAsync(
            """
            update receipt set nonce = null where tenant = @tenant and nonce is not null
              and signal_id not in (select signal_id from signal where tenant = @tenant)
            """,
            new { tenant });
        return counts;
    }

    /// <summary>Records the run with rule and count (RT-01).</summary>
    public static async Task RecordAsync(Session session, Gemeentecode tenant, IReadOnlyList<PurgeCount> counts, DateTimeOffset now)
    {
        var runs = new Table<PurgeCount>("purge_run", "class")
            .Text("tenant", _ => tenant.ToString())
            .Id("purge_id", _ => Guid.CreateVersion7())
            .Text("class", count => count.Class.ToString())
            .Day("cut_off", count => count.CutOff)
            .Number("removed", count => (int)count.Rows)
            .Instant("ran_at", _ => now);
        await session.InsertAsync(runs, counts);
    }

    private static Task<int> CountMissedTermsAsync(Session session, PurgeScope scope, object parameters) =>
        session.ExecuteAsync(
            $"""
             insert into missed_term_count (tenant, partner, team_id, year, times)
             select term.tenant, signal.partner, task.team_id, cast(substr(cast(term.last_day as text), 1, 4) as integer), count(*)
             from task_term term
             join task on task.tenant = term.tenant and task.task_id = term.task_id
             join signal on signal.tenant = term.tenant and signal.signal_id = term.signal_id
             where term.missed_at is not null and term.tenant = @tenant and term.task_id in
               (select task_id from task where {scope.Rows.Single(rows => rows.Table == "task").Where})
             group by 1, 2, 3, 4
             on conflict (tenant, partner, team_id, year) do update set times = missed_term_count.times + excluded.times
             """,
            parameters);

    private static object Parameters(Gemeentecode tenant, DateOnly today, DateOnly cutOff) =>
        new { tenant, today, before = DutchTime.At(cutOff, TimeOnly.MinValue) };
}
