using Vroegsignalering.Domain.Outreach;

namespace Vroegsignalering.Domain.Cases;

/// <summary>How the crisis tasks of newly matched signals come into the case (CR-11).</summary>
public static class CrisisLinks
{
    /// <summary>One link per crisis task that is not in the case yet. The household keeps one open crisis task: the one it had, else one on which
    /// work began, else the earliest; a task on which work began is never called back.</summary>
    /// <param name="tasks">The open tasks of the household and of the new signals.</param>
    public static IReadOnlyList<CrisisLink> For(IReadOnlyList<OpenTask> tasks)
    {
        var crises = tasks.Where(task => task.Kind == OutreachTaskKind.Crisis)
            .OrderByDescending(task => task.InCase).ThenBy(task => task.CanBeCancelled)
            .ThenBy(task => task.LastDay).ThenBy(task => task.Id.Value)
            .ToList();
        return [.. crises.Where(task => !task.InCase).Select(task => LinkOf(task, crises[0]))];
    }

    private static CrisisLink LinkOf(OpenTask task, OpenTask main) =>
        task == main || !task.CanBeCancelled
            ? new CrisisLink.Linked(task.Id, task.Status == OutreachTaskStatus.Requested)
            : new CrisisLink.Joined(task.Id, main.Id);
}
