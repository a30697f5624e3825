namespace Vroegsignalering.Synthesis.Signals;

/// <summary>The last signals of each kind of partner, of which a sequel may come.</summary>
internal sealed class EarlierSignals
{
    private const int Kept = 64;

    private readonly Dictionary<PartnerKind, Queue<LabelledSignal>> _kept =
        Enum.GetValues<PartnerKind>().ToDictionary(kind => kind, _ => new Queue<LabelledSignal>(Kept + 1));

    public void Add(LabelledSignal signal)
    {
        var kept = _kept[signal.Signal.Kind];
        kept.Enqueue(signal);
        if (kept.Count > Kept)
        {
            kept.Dequeue();
        }
    }

    /// <summary>The sequel of the oldest kept signal, which has none any more; null before there is one.</summary>
    public LabelledSignal? Sequel(PartnerKind kind, ErrorEvents how, (long Number, Draw Draw) next)
    {
        if (!_kept[kind].TryDequeue(out var earlier))
        {
            return null;
        }

        var again = earlier.Signal with
        {
            Reference = SignalWriter.ReferenceOf(kind, next.Number),
            SentOn = earlier.Signal.SentOn.AddDays(next.Draw.Between(20, 40)),
        };
        return new LabelledSignal(
            how == ErrorEvents.SentAgain ? again : Corrected(again, earlier.Signal, next.Draw),
            earlier.Truth with { Events = earlier.Truth.Events | how });
    }

    private static SyntheticSignal Corrected(SyntheticSignal again, SyntheticSignal earlier, Draw draw) =>
        again with { Replaces = earlier.Reference, AmountCents = earlier.AmountCents + draw.Between(1, 20_000) };
}
