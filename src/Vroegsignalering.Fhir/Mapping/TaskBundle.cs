using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>What a search for tasks found, as FHIR's Bundle.</summary>
public static class TaskBundle
{
    /// <summary>The page.</summary>
    /// <param name="tasks">The tasks on it.</param>
    /// <param name="found">How many there are in all, and up to which moment every change was looked at; null when nothing ever changed.</param>
    /// <param name="links">Addresses of this page and of the next; the latter null on the last.</param>
    /// <param name="root">Address of the facade, without a slash at the end.</param>
    public static Bundle Of(
        IReadOnlyList<TaskView> tasks, (int Total, DateTimeOffset? CurrentTo) found, (Uri Self, Uri? Next) links, string root) => new()
        {
            Type = "searchset",
            Meta = found.CurrentTo is { } moment ? new Meta { LastUpdated = Own.Moment(moment) } : null,
            Total = found.Total,
            Link = [.. Links(links)],
            Entry = tasks.Count == 0 ? null : [.. tasks.Select(task => Entry(task.ToFhir(), root))],
        };

    private static IEnumerable<BundleLink> Links((Uri Self, Uri? Next) links)
    {
        yield return new BundleLink { Relation = "self", Url = links.Self.AbsoluteUri };
        if (links.Next is { } next)
        {
            yield return new BundleLink { Relation = "next", Url = next.AbsoluteUri };
        }
    }

    private static BundleEntry Entry(FhirTask task, string root) =>
        new() { FullUrl = $"{root}/Task/{task.Id}", Resource = task, Search = new BundleEntrySearch { Mode = "match" } };
}
