using Dapper;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Which tasks are asked for; what is null does not narrow.</summary>
public sealed record TaskQuery
{
    /// <summary>Only tasks that the gate has offered to their owner.</summary>
    public bool OfferedOnly { get; init; } = true;

    /// <summary>Only tasks of these teams.</summary>
    public IReadOnlyList<TeamId>? Teams { get; init; }

    /// <summary>Only in these statuses.</summary>
    public IReadOnlyList<OutreachTaskStatus>? Statuses { get; init; }

    /// <summary>Only of these FHIR priorities.</summary>
    public IReadOnlyList<string>? Priorities { get; init; }

    /// <summary>Only of this kind.</summary>
    public OutreachTaskKind? Kind { get; init; }

    /// <summary>Only with these ids.</summary>
    public IReadOnlyList<TaskId>? Tasks { get; init; }

    /// <summary>Only of these households, or of <see cref="Places"/>.</summary>
    public IReadOnlyList<HouseholdId>? Households { get; init; }

    /// <summary>These, as long as they are of no household.</summary>
    public IReadOnlyList<TaskId>? Places { get; init; }

    /// <summary>Only of these cases, or of <see cref="Caseless"/>.</summary>
    public IReadOnlyList<CaseId>? Cases { get; init; }

    /// <summary>These, as long as they are of no case.</summary>
    public IReadOnlyList<TaskId>? Caseless { get; init; }

    /// <summary>Only with this progress, as codes.</summary>
    public IReadOnlyList<string>? Progress { get; init; }

    /// <summary>Only tasks that have not ended.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Last day on or after, Dutch civil date.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Last day on or before.</summary>
    public DateOnly? DueUntil { get; init; }

    /// <summary>Made at or after.</summary>
    public DateTimeOffset? AuthoredSince { get; init; }

    /// <summary>Made before, exclusive.</summary>
    public DateTimeOffset? AuthoredBefore { get; init; }

    /// <summary>Changed at or after.</summary>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Changed before, exclusive.</summary>
    public DateTimeOffset? ModifiedBefore { get; init; }

    /// <summary>The order.</summary>
    public TaskOrder Order { get; init; } = TaskOrder.CrisisFirst;

    /// <summary>Only what stands behind this position in the order; null begins at the start.</summary>
    public TaskPosition? After { get; init; }

    /// <summary>At most so many.</summary>
    public int Most { get; init; } = 100;

    internal (string Where, DynamicParameters Parameters) ToSql(Gemeentecode tenant)
    {
        var parameters = new DynamicParameters(new { tenant });
        var conditions = new List<string> { "tenant = @tenant" };
        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                parameters.Add(name, value);
            }
        }

        // A list of one would keep PostgreSQL from the index that has the team's tasks in their order.
        if (Teams is [var one]) Narrow("team_id = @team", "team", one.Value);
        else Narrow("team_id in @teams", "teams", Teams?.Select(team => team.Value));
        Narrow("status in @statuses", "statuses", Statuses?.Select(status => status.ToString()));
        Narrow("priority in @priorities", "priorities", Priorities);
        Narrow("business_status in @progress", "progress", Progress);
        Narrow("kind = @kind", "kind", Kind?.ToString());
        conditions.AddRange(Ids().Select(ids => ids.Narrow(parameters)));
        Narrow("last_day >= @dueFrom", "dueFrom", DueFrom);
        Narrow("last_day <= @dueUntil", "dueUntil", DueUntil);
        Narrow("authored_at >= @authoredSince", "authoredSince", AuthoredSince);
        Narrow("authored_at < @authoredBefore", "authoredBefore", AuthoredBefore);
        Narrow("modified_at >= @since", "since", ModifiedSince);
        Narrow("modified_at < @before", "before", ModifiedBefore);
        if (OfferedOnly) conditions.Add("offered_at is not null");
        if (OpenOnly) conditions.Add("closed_at is null");
        return (string.Join(" and ", conditions), parameters);
    }

    // By key and not by number: whoever changes what is read shifts nothing that was not read yet.
    internal (string Where, DynamicParameters Parameters) ToPage(Gemeentecode tenant)
    {
        var (where, parameters) = ToSql(tenant);
        parameters.Add("most", Most);
        var (key, descending) = Key;
        if (After is { } after)
        {
            parameters.AddDynamicParams(new
            {
                after_kind = after.Kind.ToString(),
                after_work_last_day = after.WorkLastDay,
                after_last_day = after.LastDay,
                after_modified_at = after.ModifiedAt,
                after_task_id = after.TaskId,
            });
            var behind = key.Select(column => $"@after_{column}");
            where += $" and ({string.Join(", ", key)}) {(descending ? '<' : '>')} ({string.Join(", ", behind)})";
        }

        var order = key.Select(column => descending ? $"{column} desc" : column);
        return ($"{where} order by {string.Join(", ", order)} limit @most", parameters);
    }

    // By name a crisis comes before the rest.
    private (string[] Columns, bool Descending) Key => Order switch
    {
        TaskOrder.CrisisFirst => (["kind", "work_last_day", "task_id"], false),
        TaskOrder.DueDate => (["last_day", "task_id"], false),
        TaskOrder.DueDateDescending => (["last_day", "task_id"], true),
        TaskOrder.Modified => (["modified_at", "task_id"], false),
        TaskOrder.ModifiedDescending => (["modified_at", "task_id"], true),
    };

    private IEnumerable<IdCondition> Ids()
    {
        if (Tasks is not null) yield return new("task_id", Tasks.Select(task => task.Value), []);
        if (Households is not null || Places is not null)
        {
            yield return new("household_id", (Households ?? []).Select(household => household.Value), (Places ?? []).Select(task => task.Value));
        }

        if (Cases is not null || Caseless is not null)
        {
            yield return new("case_id", (Cases ?? []).Select(id => id.Value), (Caseless ?? []).Select(task => task.Value));
        }
    }
}
