using Vroegsignalering.Synthesis.Register;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>The ordinary run of signals: neighbourhood by neighbourhood, far apart, each with its share.</summary>
internal sealed class SignalStream(RegisterPlan plan, int signals)
{
    private readonly SignalWriter _writer = new(plan.Housing);
    private readonly EarlierSignals _earlier = new();
    private long _number;

    public IEnumerable<LabelledSignal> Run()
    {
        var order = new Scatter(plan.Neighbourhoods);
        for (var step = 0; step < plan.Neighbourhoods; step++)
        {
            var share = Share(step + 1) - Share(step);
            if (share > 0)
            {
                foreach (var signal in About(order.PlaceOf(step), share))
                {
                    yield return signal;
                }
            }
        }
    }

    private int Share(int steps) => (int)((long)signals * steps / plan.Neighbourhoods);

    private IEnumerable<LabelledSignal> About(int number, int count)
    {
        var draw = new Draw(plan.Seed, DrawPurpose.Signals, number);
        var holders = new HolderChoice(plan, plan.Build(number));
        for (var made = 0; made < count; made++)
        {
            var kind = KindOf(draw);
            yield return Sequel(kind, draw) ?? Original(kind, holders, draw);
        }
    }

    private LabelledSignal? Sequel(PartnerKind kind, Draw draw)
    {
        var how = ErrorChances.SequelOf(kind, draw);
        var sequel = how == ErrorEvents.None ? null : _earlier.Sequel(kind, how, (_number + 1, draw));
        _number += sequel is null ? 0 : 1;
        return sequel;
    }

    private LabelledSignal Original(PartnerKind kind, HolderChoice holders, Draw draw)
    {
        var quality = ErrorChances.QualityOf(draw);
        var events = ErrorChances.Of(kind, quality, draw);
        events = events.HasFlag(ErrorEvents.TradeName) ? events & ~SignalWriter.OfPerson : events;
        var (person, shown) = holders.Choose(kind, events, draw);
        var signal = _writer.Write(new Occasion(person, kind, quality, shown), ++_number, draw);
        _earlier.Add(signal);
        return signal;
    }

    /// <summary>Who sends a signal, by the mix of kinds.</summary>
    public static PartnerKind KindOf(Draw draw)
    {
        var place = draw.Below(100);
        foreach (var (kind, percent) in ErrorModel.Kinds)
        {
            if ((place -= percent) < 0)
            {
                return kind;
            }
        }

        throw new InvalidOperationException("The kinds of partner do not make a hundred.");
    }
}
