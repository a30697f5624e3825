using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Signals that correct an earlier one (vervangt): what they take over, and what becomes of the earlier one (RE-04).</summary>
internal static class Corrections
{
    private const string ClosedBy = "vervangen";

    /// <summary>The signals with what they correct; those that correct nothing are not looked up.</summary>
    public static async Task<IReadOnlyList<GatedSignal>> ResolveAsync(Session session, PartnerId partner, IReadOnlyList<GatedSignal> signals)
    {
        var resolved = new List<GatedSignal>(signals.Count);
        foreach (var gated in signals)
        {
            resolved.Add(gated.Signal.Replaces is { } reference
                ? Resolve(gated, await SignalStore.ChainAsync(session, gated.Signal.Tenant, partner, reference))
                : gated);
        }

        return resolved;
    }

    /// <summary>Closes what was corrected before anybody took it up; a case or crisis that stands goes on until a human decides.</summary>
    public static async Task ApplyAsync(Session session, IReadOnlyList<SignalDraft> fresh)
    {
        foreach (var draft in fresh.Where(draft => draft.Gated.Replaced is { State: SignalState.Received or SignalState.UnderReview }))
        {
            await SignalStore.MoveAsync(
                session,
                draft.Row.Tenant,
                [draft.Gated.Replaced!.SignalId],
                new SignalMove(SignalState.Closed, DdasCodes.V12.Statuses[SignalStatus.OtherReason], draft.Row.ReceivedAt, ClosedBy));
        }
    }

    private static GatedSignal Resolve(GatedSignal gated, List<SignalRow> chain)
    {
        var later = chain.Where(row => row.Replaces is not null).ToLookup(row => row.Replaces!, row => row.Reference);
        var earlier = chain.ToDictionary(row => row.Reference, row => new EarlierSignal(
            row.Reference, new TermAnchors(row.AnchoredOn, row.Crisis ? row.ArrivedOn : null), later[row.Reference].FirstOrDefault()));
        var outcome = Correction.Decide(gated.Signal, gated.IsCrisis, gated.ArrivedOn, earlier);
        return gated with
        {
            Correction = outcome,
            Replaced = outcome is CorrectionOutcome.Replaces replaces ? chain.Single(row => row.Reference == replaces.Earlier.Reference) : null,
        };
    }
}
