using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Signals that repeat a refused crisis (vervangtWeigering): once such a signal is in, the refusal is settled, and with the last one its alarm (IN-13).</summary>
internal static class RepeatedRefusals
{
    /// <summary>That the refusal is not known; it stops nothing.</summary>
    public static FieldError Unknown { get; } = new(SignalSchema.ReplacesRefusal.Pointer, "weigering-onbekend",
        "Er is geen weigering van u met dit nummer; het signaal is wel aangenomen.", SignalSchema.ReplacesRefusal.Hint);

    /// <summary>The signals, those marked that name a refusal we do not know.</summary>
    public static async Task<IReadOnlyList<GatedSignal>> ResolveAsync(Session session, PartnerId partner, IReadOnlyList<GatedSignal> signals)
    {
        List<RefusalId> named = [.. signals.Select(gated => gated.Sent.ReplacesRefusal).OfType<RefusalId>().Distinct()];
        if (named.Count == 0) return signals;
        var known = await RefusalStore.OfPartnerAsync(session, partner, named);
        return [.. signals.Select(gated => gated.Sent.ReplacesRefusal is { } refusal ? gated with { RepeatsUnknown = !known.Contains(refusal) } : gated)];
    }

    /// <summary>Settles what the signals repeat, whether they came for the first time or again.</summary>
    public static async Task SettleAsync(Session session, IntakeBatch batch, IReadOnlyList<(Signal Sent, SignalId Id)> taken)
    {
        var alarms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sent, id) in taken.Where(signal => signal.Sent.ReplacesRefusal is not null).OrderBy(signal => signal.Sent.ReplacesRefusal!.Value.Value))
        {
            if (await RefusalStore.SettleAsync(session, batch.Partner, sent.ReplacesRefusal!.Value, (id, batch.Signals[0].At)) is { } alarm) alarms.Add(alarm);
        }

        if (alarms.Count > 0) await AlarmStore.SettleAsync(session, RefusedSignals.CrisisRefused, [.. alarms], batch.Signals[0].At);
    }
}
