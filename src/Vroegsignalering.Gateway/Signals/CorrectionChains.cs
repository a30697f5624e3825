using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What a partner's signals for one municipality correct, with the corrections that came before them; locked, so that a chain grows at one end.</summary>
internal sealed class CorrectionChains
{
    private readonly Dictionary<string, SignalRow> _rows;
    private readonly Dictionary<string, EarlierSignal> _earlier;

    private CorrectionChains(List<SignalRow> rows)
    {
        var references = rows.ToDictionary(row => row.SignalId, row => row.Reference);
        _rows = rows.ToDictionary(row => row.Reference);
        _earlier = rows.ToDictionary(row => row.Reference, row => new EarlierSignal(
            row.Reference,
            new TermAnchors(row.AnchoredOn, row.Crisis ? row.ArrivedOn : null),
            row.ReplacedBy is { } next ? references.GetValueOrDefault(next) : null));
    }

    /// <summary>The chains of the references to their ends, in one question for all; in more while others make them longer.</summary>
    public static async Task<CorrectionChains> LockAsync(
        Session session, Gemeentecode tenant, PartnerId partner, IReadOnlyList<string> references)
    {
        // What was committed while we waited for the lock is seen only by a question asked afterwards; a later one that was purged by none.
        List<SignalRow> seen = [], rows = await SignalStore.ChainsAsync(session, tenant, partner, references);
        while (rows.Count > seen.Count && !IsWhole(rows))
        {
            (seen, rows) = (rows, await SignalStore.ChainsAsync(session, tenant, partner, references));
        }

        return new CorrectionChains(rows);
    }

    /// <summary>The signal with what it corrects.</summary>
    public GatedSignal Resolve(GatedSignal gated)
    {
        var outcome = Correction.Decide(gated.Signal, gated.IsCrisis, gated.ArrivedOn, _earlier);
        return gated with
        {
            Correction = outcome,
            Replaced = outcome is CorrectionOutcome.Replaces replaces ? _rows[replaces.Earlier.Reference] : null,
        };
    }

    private static bool IsWhole(List<SignalRow> rows)
    {
        var known = rows.Select(row => row.SignalId).ToHashSet();
        return rows.TrueForAll(row => row.ReplacedBy is not { } next || known.Contains(next));
    }
}
