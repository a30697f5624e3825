using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>Closes a case with its last task, in the transaction in which the task ends or leaves the case (CA-01).</summary>
internal static class ClosedCase
{
    /// <summary>What the log says of it.</summary>
    public const string Outcome = "zaak-gesloten";

    /// <summary>Whether the case closed; the caller has locked its household and stored its tasks and their terms.</summary>
    public static async Task<bool> SaveAsync(Session session, (Gemeentecode Tenant, CaseId Id) of, TaskEnd last, DateTimeOffset now)
    {
        if (await CaseStore.FindAsync(session, of.Tenant, of.Id) is not { ClosedAt: null } open
            || await ResultAsync(session, of, last) is not { } result)
        {
            return false;
        }

        await CaseStore.SaveAsync(session, [open with { ClosedAt = now, Result = DdasCodes.V12.Results[result] }]);
        return true;
    }

    private static async Task<CaseResult?> ResultAsync(Session session, (Gemeentecode Tenant, CaseId Id) of, TaskEnd last)
    {
        var tasks = await TaskStore.OfCaseAsync(session, of.Tenant, of.Id);
        var terms = await TermStore.OfTasksAsync(session, of.Tenant, [.. tasks.Select(task => task.TaskId)]);
        return CaseClosing.Decide(last, [.. tasks.Select(task => task.Status)], [.. terms.Select(TermRows.ToRule)]);
    }
}
