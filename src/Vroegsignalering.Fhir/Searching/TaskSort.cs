using System.Collections.Frozen;

namespace Vroegsignalering.Fhir.Searching;

/// <summary>The orders a search can ask for, by the value of <c>_sort</c>.</summary>
public static class TaskSort
{
    /// <summary>Earliest last day first.</summary>
    public const string DueDate = "due-date";

    /// <summary>Latest last day first.</summary>
    public const string DueDateDescending = "-due-date";

    /// <summary>Longest unchanged first.</summary>
    public const string Updated = "_lastUpdated";

    /// <summary>Last changed first.</summary>
    public const string UpdatedDescending = "-_lastUpdated";

    /// <summary>All of them.</summary>
    public static FrozenSet<string> Names { get; } = FrozenSet.Create(DueDate, DueDateDescending, Updated, UpdatedDescending);
}
