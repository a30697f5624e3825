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

    /// <summary>Only of this household.</summary>
    public HouseholdId? Household { get; init; }

    /// <summary>Only tasks that have not ended.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Last day on or after, Dutch civil date.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Last day on or before.</summary>
    public DateOnly? DueUntil { get; init; }

    /// <summary>Changed at or after.</summary>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Changed before, exclusive.</summary>
    public DateTimeOffset? ModifiedBefore { get; init; }

    /// <summary>The order.</summary>
    public TaskOrder Order { get; init; } = TaskOrder.CrisisFirst;

    /// <summary>How many to leave out at the start.</summary>
    public int Skip { get; init; }

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

        Narrow("team_id in @teams", "teams", Teams?.Select(team => team.Value));
        Narrow("status in @statuses", "statuses", Statuses?.Select(status => status.ToString()));
        Narrow("priority in @priorities", "priorities", Priorities);
        Narrow("kind = @kind", "kind", Kind?.ToString());
        Narrow("task_id in @ids", "ids", Tasks?.Select(task => task.Value));
        Narrow("household_id = @household", "household", Household?.Value);
        Narrow("last_day >= @dueFrom", "dueFrom", DueFrom);
        Narrow("last_day <= @dueUntil", "dueUntil", DueUntil);
        Narrow("modified_at >= @since", "since", ModifiedSince);
        Narrow("modified_at < @before", "before", ModifiedBefore);
        if (OfferedOnly) conditions.Add("offered_at is not null");
        if (OpenOnly) conditions.Add("closed_at is null");
        parameters.Add("skip", Skip);
        parameters.Add("most", Most);
        return (string.Join(" and ", conditions), parameters);
    }

    internal string ToOrder() => $"order by {OrderBy} limit @most offset @skip";

    private string OrderBy => Order switch
    {
        TaskOrder.CrisisFirst => "case when kind = 'Crisis' then 0 else 1 end, work_last_day, task_id",
        TaskOrder.DueDate => "last_day, task_id",
        TaskOrder.DueDateDescending => "last_day desc, task_id desc",
        TaskOrder.Modified => "modified_at, task_id",
        TaskOrder.ModifiedDescending => "modified_at desc, task_id desc",
    };
}
