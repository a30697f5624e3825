using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>What the team does with a task, whether by PATCH or on the page.</summary>
internal sealed class TaskChanges(GatewayDatabase database, TenantDirectory tenants, TimeProvider time, OutboxBell bell, MessagePolicies policies)
{
    /// <summary>Carries the change out, if the caller may see the task and the rules allow it.</summary>
    public async Task<ChangeOutcome> ApplyAsync(Caller caller, TaskId id, TaskChange change, CancellationToken cancellation)
    {
        var tenant = (await tenants.BookAsync(cancellation))[caller.Municipality];
        ChangeOutcome? outcome;
        do
        {
            outcome = await policies.Contention.ExecuteAsync(
                async token => await database.InTransactionAsync(session => ApplyAsync(session, (caller, tenant), id, change), token), cancellation);
        }
        while (outcome is null);

        bell.Ring();
        return outcome;
    }

    // Nothing when the task came into another household while we waited for it: the household is locked before the task, or not at all.
    private async Task<ChangeOutcome?> ApplyAsync(Session session, (Caller Caller, Municipality Tenant) who, TaskId id, TaskChange change)
    {
        var household = change.Ends ? await CaseStore.LockHouseholdOfAsync(session, who.Tenant.Code, id) : null;
        var found = await TaskStore.TakeAsync(session, who.Tenant.Code, [id]);
        if (change.Ends && found is [var taken] && taken.HouseholdId != household) return null;
        var now = time.GetUtcNow();
        if (found is not [var task] || !TaskSight.Sees(who.Caller, (who.Tenant, DutchTime.DateOf(now)), task)) return new ChangeOutcome.NotFound();
        if ((change.ExpectedVersion ?? task.Version) != task.Version) return new ChangeOutcome.Stale(IsOtherVersion: true);
        if (!change.Expected.IsMetBy(new ShownTask(task, Contact: null).ToView(who.Tenant))) return new ChangeOutcome.Stale(IsOtherVersion: false);

        var step = new TaskStep(task, await TermStore.OfTasksAsync(session, who.Tenant.Code, [id]), change)
        {
            Teams = [.. who.Tenant.TeamNames.Keys],
            Now = now,
        };
        return step.Refusal() is { } refused ? new ChangeOutcome.Refused(refused) : await SaveAsync(session, who, step);
    }

    private static async Task<ChangeOutcome> SaveAsync(Session session, (Caller Caller, Municipality Tenant) who, TaskStep step)
    {
        var result = step.Result();
        if (result == step.Task) return await ShowAsync(session, who, step);
        await TaskStore.SaveAsync(session, [result]);
        foreach (var term in step.ChangedTerms())
        {
            await TermStore.SaveAsync(session, term);
        }

        var closes = result is { CaseId: { } id, ClosedAt: not null }
            && await ClosedCase.SaveAsync(session, (result.Tenant, id), step.End, step.Now);
        string[] outcomes = closes ? [OutcomeOf(step), ClosedCase.Outcome] : [OutcomeOf(step)];
        var operation = Operations.Of(who.Caller);
        await LogStore.AddAsync(
            session, [.. outcomes.Select(outcome => TaskLog.Line(result, ProcessingActivity.ContactRecorded, outcome, operation))], step.Now);
        if (step.IsRedirect) await OutboxStore.AddAsync(session, [ReadyAgain(result, step.Now)]);
        var moments = await session.StampChangesAsync();
        return new ChangeOutcome.Saved(who.Tenant, result with { Version = result.Version + 1, ModifiedAt = moments[result.TaskId] });
    }

    // What changes nothing is still answered with the task, and that is a look at a person (LO-01).
    private static async Task<ChangeOutcome> ShowAsync(Session session, (Caller Caller, Municipality Tenant) who, TaskStep step)
    {
        var shown = await TaskReading.WithPersonsAsync(session, who.Caller, [step.Task], DutchTime.DateOf(step.Now));
        await LogStore.AddAsync(
            session,
            [.. shown.Select(task => TaskLog.Line(task, ProcessingActivity.PersonConsulted, TaskLog.Shown, Operations.Of(who.Caller)))],
            step.Now);
        return new ChangeOutcome.Saved(who.Tenant, step.Task);
    }

    private static string OutcomeOf(TaskStep step) =>
        step.IsRedirect ? "doorgegeven"
        : step.Change.Status is { } status && status != step.Task.Status ? status.Wire()
        : step.Change.FirstConversationOn is not null ? TaskProgress.Spoken
        : "voortgang";

    private static OutboxMessage ReadyAgain(TaskRow task, DateTimeOffset now) => MessageJson.ToOutbox(
        new TasksReady(task.Tenant.ToString(), [task.TaskId.Value]), task.Kind == OutreachTaskKind.Crisis ? Lane.Crisis : Lane.Regular, now);
}
