using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>What a plan changes in the store for one household.</summary>
internal sealed record CaseChange(CaseRow Case, CasePlan Plan)
{
    public required IReadOnlyList<AttachedSignal> Attached { get; init; }

    /// <summary>The outreach task, if the plan makes one.</summary>
    public TaskRow? NewTask { get; init; }

    /// <summary>Open tasks that differ from what is stored.</summary>
    public required IReadOnlyList<TaskRow> ChangedTasks { get; init; }

    public bool IsNewCase => Plan.Step is CaseStep.Open;

    /// <summary>Whether the case stands in the store and differs from it; one more signal often changes nothing but the list.</summary>
    public required bool IsChangedCase { get; init; }

    public IEnumerable<(TaskId From, TaskId Into)> Joins => Plan.Crisis.OfType<CrisisLink.Joined>().Select(link => (link.Task, link.Into));

    /// <summary>Tasks that their owner may not see yet.</summary>
    public IEnumerable<TaskRow> ToOffer =>
        ChangedTasks.Where(task => task is { OfferedAt: null, ClosedAt: null }).Concat(NewTask is null ? [] : [NewTask]);
}
