using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>Closes a case with its last task, in the transaction that ends the task (CA-01).</summary>
internal static class ClosedCase
{
    /// <summary>What the log says of it.</summary>
    public const string Outcome = "zaak-gesloten";

    /// <summary>Whether the case closed with the step; the caller has locked its household and stored the task and its terms.</summary>
    public static async Task<bool> SaveAsync(Session session, TaskStep step, TaskRow task)
    {
        if (task is not { CaseId: { } id, ClosedAt: not null }
            || await CaseStore.FindAsync(session, task.Tenant, id) is not { ClosedAt: null } open
            || await ResultAsync(session, step, task) is not { } result)
        {
            return false;
        }

        await CaseStore.SaveAsync(session, [open with { ClosedAt = step.Now, Result = DdasCodes.V12.Results[result] }]);
        return true;
    }

    private static async Task<CaseResult?> ResultAsync(Session session, TaskStep step, TaskRow task)
    {
        var tasks = await TaskStore.OfCaseAsync(session, task.Tenant, task.CaseId!.Value);
        var terms = await TermStore.OfTasksAsync(session, task.Tenant, [.. tasks.Select(known => known.TaskId)]);
        var others = tasks.Where(other => other.TaskId != task.TaskId);
        return CaseClosing.Decide(step.End, [.. others.Select(other => other.Status)], [.. terms.Select(TermRows.ToRule)]);
    }
}
