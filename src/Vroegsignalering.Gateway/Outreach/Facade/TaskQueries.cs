using Vroegsignalering.Domain.Values;
using Vroegsignalering.Fhir.Searching;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>From a search in the words of FHIR to a query of the store.</summary>
internal static class TaskQueries
{
    public static TaskQuery ToQuery(this TaskSearch search) => new()
    {
        Tasks = search.Ids,
        Teams = search.Owners,
        Statuses = search.Statuses,
        Priorities = search.Priorities,
        Progress = search.Progress,
        Households = search.Households,
        Places = search.Places,
        Cases = search.Cases,
        Caseless = search.Caseless,
        AuthoredSince = search.Authored?.From,
        AuthoredBefore = search.Authored?.Until,
        // A last day is a whole Dutch day: it fits when its beginning lies in the range.
        DueFrom = search.Due?.From is { } from ? FirstDayFrom(from) : null,
        DueUntil = search.Due?.Until is { } until ? FirstDayFrom(until).AddDays(-1) : null,
        ModifiedSince = search.Updated?.From,
        ModifiedBefore = search.Updated?.Until,
        Order = search.Sort switch
        {
            TaskSort.DueDate => TaskOrder.DueDate,
            TaskSort.DueDateDescending => TaskOrder.DueDateDescending,
            TaskSort.Updated => TaskOrder.Modified,
            TaskSort.UpdatedDescending => TaskOrder.ModifiedDescending,
            // Who asks for what changed follows the changes, so that they come in their order.
            _ => search.Updated?.From is null ? TaskOrder.CrisisFirst : TaskOrder.Modified,
        },
        Most = search.IsCount ? 0 : search.Count,
    };

    private static DateOnly FirstDayFrom(DateTimeOffset instant) =>
        DutchTime.DateOf(instant) is var day && DutchTime.At(day, TimeOnly.MinValue) >= instant ? day : day.AddDays(1);
}
