namespace Vroegsignalering.Storage.Outreach;

/// <summary>In which order tasks are given.</summary>
public enum TaskOrder
{
    /// <summary>Crisis before the rest, then by the last day.</summary>
    CrisisFirst,

    /// <summary>Earliest last day first.</summary>
    DueDate,

    /// <summary>Latest last day first.</summary>
    DueDateDescending,

    /// <summary>Longest unchanged first.</summary>
    Modified,

    /// <summary>Last changed first.</summary>
    ModifiedDescending,
}
