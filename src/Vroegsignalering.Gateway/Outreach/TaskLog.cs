using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>The log line of something that happens with a task.</summary>
internal static class TaskLog
{
    /// <summary>Outcome of a line about what was shown.</summary>
    public const string Shown = "getoond";

    /// <summary>The line is about the household, or before a match about the signal, on which the match will be logged too.</summary>
    public static LogEntry Line(TaskRow task, ProcessingActivity activity, string outcome, Operation operation) => new()
    {
        Tenant = task.Tenant,
        Activity = activity,
        Basis = new LegalBasis(task.LegalArticle, task.CovenantId),
        Subject = task.HouseholdId?.Value ?? task.Origin,
        Outcome = outcome,
        RuleVersion = task.RuleVersion,
        Operation = operation,
    };
}
