using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Signals that correct an earlier one (vervangt): what they take over, and what becomes of the earlier one (RE-04).</summary>
internal static class Corrections
{
    private const string ClosedBy = "vervangen";

    /// <summary>The signals with what they correct; those that correct nothing are not looked up. No further than the first that corrects the same
    /// as one before it: that is to be stored first, for a chain has one end (RE-04).</summary>
    public static async Task<IReadOnlyList<GatedSignal>> ResolveAsync(Session session, PartnerId partner, IReadOnlyList<GatedSignal> signals)
    {
        var chains = new Dictionary<Gemeentecode, CorrectionChains>();
        var corrections = signals.Where(gated => gated.Signal.Replaces is not null).GroupBy(gated => gated.Signal.Tenant);
        foreach (var tenant in corrections.OrderBy(tenant => tenant.Key.ToString(), StringComparer.Ordinal))
        {
            var references = tenant.Select(gated => gated.Signal.Replaces!).Distinct();
            chains.Add(tenant.Key, await CorrectionChains.LockAsync(session, tenant.Key, partner, [.. references]));
        }

        var ends = new HashSet<SignalId>();
        return
        [
            .. signals.Select(gated => gated.Signal.Replaces is null ? gated : chains[gated.Signal.Tenant].Resolve(gated))
                .TakeWhile(gated => gated.Replaced is not { } end || ends.Add(end.SignalId)),
        ];
    }

    /// <summary>Puts the corrections in the place of what they correct: closed if nobody took that up yet; its open tasks follow the correction.</summary>
    /// <returns>The tasks in which a crisis term runs on, each under the signal that corrects.</returns>
    public static async Task<IReadOnlyDictionary<SignalId, TaskRow>> ApplyAsync(
        Session session, IReadOnlyList<SignalDraft> fresh, IntakeContext context)
    {
        var corrections = fresh.Where(draft => draft.Gated.Replaced is not null).ToList();
        await LockAsync(session, corrections);
        var succeeded = new Dictionary<SignalId, TaskRow>();
        foreach (var draft in corrections)
        {
            await ReplaceAsync(session, draft);
            if (await CorrectedTasks.ApplyAsync(session, draft, context) is { } task) succeeded.Add(draft.Row.SignalId, task);
        }

        return succeeded;
    }

    // Whatever the order of the file: first every household, so that a case can close, then every task, each in the order of everybody.
    private static async Task LockAsync(Session session, IReadOnlyList<SignalDraft> corrections)
    {
        foreach (var tenant in corrections.GroupBy(draft => draft.Row.Tenant).OrderBy(tenant => tenant.Key.ToString(), StringComparer.Ordinal))
        {
            IReadOnlyList<SignalId> earlier = [.. tenant.Select(draft => draft.Gated.Replaced!.SignalId)];
            await CaseStore.LockHouseholdsOfAsync(session, tenant.Key, earlier);
            await TaskStore.OpenOfSignalsAsync(session, tenant.Key, earlier);
        }
    }

    private static async Task ReplaceAsync(Session session, SignalDraft draft)
    {
        var earlier = draft.Gated.Replaced!;
        await SignalStore.ReplaceAsync(session, earlier.Tenant, earlier.SignalId, draft.Row.SignalId);
        if (earlier.State is SignalState.Received or SignalState.UnderReview)
        {
            var move = new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[SignalStatus.OtherReason], draft.Row.ReceivedAt, ClosedBy);
            await SignalStore.MoveAsync(session, earlier.Tenant, [earlier.SignalId], move);
        }
    }
}
