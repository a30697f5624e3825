using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Tells that tasks can be offered: crisis tasks by their own lane (CR-02).</summary>
internal static class TaskMessages
{
    public static IEnumerable<OutboxMessage> Of(IReadOnlyList<TaskRow> tasks, MatchingWork work) =>
        tasks.GroupBy(task => task.Kind == OutreachTaskKind.Crisis ? Lane.Crisis : Lane.Regular)
            .Select(group => MessageJson.ToOutbox(
                new TasksReady(work.Tenant.ToString(), [.. group.Select(task => task.TaskId.Value)]), group.Key, work.Now));
}
