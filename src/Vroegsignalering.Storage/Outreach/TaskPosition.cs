using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Outreach;

/// <summary>Where a task stands in a list, whatever its order: the list goes on behind it, also when the task itself has gone.</summary>
/// <param name="Kind">Crises stand first where the order asks so.</param>
/// <param name="WorkLastDay">The stricter last day.</param>
/// <param name="LastDay">The legal last day.</param>
/// <param name="ModifiedAt">The moment of its last change, which no other task of its municipality has.</param>
/// <param name="TaskId">What tells tasks of one day apart.</param>
public sealed record TaskPosition(OutreachTaskKind Kind, DateOnly WorkLastDay, DateOnly LastDay, DateTimeOffset ModifiedAt, TaskId TaskId)
{
    /// <summary>Where the task stands.</summary>
    public static TaskPosition Of(TaskRow task) => new(task.Kind, task.WorkLastDay, task.LastDay, task.ModifiedAt, task.TaskId);
}
