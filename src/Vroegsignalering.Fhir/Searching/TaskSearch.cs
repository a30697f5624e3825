using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>A search for tasks, out of the words of FHIR; what is null does not narrow.</summary>
public sealed record TaskSearch
{
    /// <summary>A page never holds more.</summary>
    public const int MostPerPage = 200;

    /// <summary>How many a page holds when nothing is said.</summary>
    public const int DefaultPerPage = 50;

    /// <summary>These tasks.</summary>
    public IReadOnlyList<TaskId>? Ids { get; init; }

    /// <summary>Of these owners.</summary>
    public IReadOnlyList<TeamId>? Owners { get; init; }

    /// <summary>In these statuses.</summary>
    public IReadOnlyList<OutreachTaskStatus>? Statuses { get; init; }

    /// <summary>Of these priorities.</summary>
    public IReadOnlyList<string>? Priorities { get; init; }

    /// <summary>With this progress, as codes.</summary>
    public IReadOnlyList<string>? Progress { get; init; }

    /// <summary>About these households; with <see cref="Places"/>, one of both is enough.</summary>
    public IReadOnlyList<HouseholdId>? Households { get; init; }

    /// <summary>These tasks, as long as they are about an address only.</summary>
    public IReadOnlyList<TaskId>? Places { get; init; }

    /// <summary>Of these cases; with <see cref="Caseless"/>, one of both is enough.</summary>
    public IReadOnlyList<CaseId>? Cases { get; init; }

    /// <summary>These tasks, as long as they belong to no case.</summary>
    public IReadOnlyList<TaskId>? Caseless { get; init; }

    /// <summary>Made in the range.</summary>
    public DateRange? Authored { get; init; }

    /// <summary>With the last day in the range.</summary>
    public DateRange? Due { get; init; }

    /// <summary>Changed in the range.</summary>
    public DateRange? Updated { get; init; }

    /// <summary>A value of <see cref="TaskSort"/>; null is crisis first, then by the last day.</summary>
    public string? Sort { get; init; }

    /// <summary>How many on a page, 0 to <see cref="MostPerPage"/>.</summary>
    public int Count { get; init; } = DefaultPerPage;

    /// <summary>Whether only their number is asked: then nobody's task is shown.</summary>
    public bool IsCount { get; init; }

    /// <summary>Where the page begins, in the words of who made the link to it; null at the start.</summary>
    public string? Cursor { get; init; }

    /// <summary>What was understood, as it was asked: the address of this page; paging is not in it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Understood { get; init; } = [];

    internal TaskSearch Understanding(string name, string value) =>
        name == TaskSearchReader.Cursor ? this : this with { Understood = [.. Understood, KeyValuePair.Create(name, value)] };
}
