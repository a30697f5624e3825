using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Cases;

/// <summary>Which signals repeat a claim that was taken up, before this run or earlier in it (RE-02, RE-03).</summary>
internal sealed class Repetitions
{
    private readonly Dictionary<(PartnerId Partner, string Claim), List<ClaimPosition>> _takeUps;
    private readonly int _windowDays;

    private Repetitions(IEnumerable<SignalFacts> takeUps, int windowDays)
    {
        _windowDays = windowDays;
        _takeUps = takeUps.GroupBy(facts => (facts.Partner, facts.ClaimKey)).ToDictionary(
            group => group.Key, group => group.Select(facts => new ClaimPosition(facts.ArrivedOn, facts.AmountCents)).ToList());
    }

    public static async Task<Repetitions> LoadAsync(Session session, IReadOnlyList<SignalRow> signals, MatchingWork work)
    {
        var window = work.Settings.RepeatWindowDays;
        if (signals.Count == 0)
        {
            return new Repetitions([], window);
        }

        var since = signals.Min(signal => signal.ArrivedOn).AddDays(-window);
        var claims = signals.Select(signal => signal.ClaimKey).Distinct().ToList();
        return new Repetitions(await SignalStore.TakeUpsAsync(session, work.Tenant, claims, since), window);
    }

    /// <summary>Whether the signal says nothing new; a correction always does.</summary>
    public bool IsRepeated(SignalRow signal) =>
        signal.Replaces is null
        && _takeUps.TryGetValue((signal.Partner, signal.ClaimKey), out var takeUps)
        && Repetition.Decide(PositionOf(signal), signal.Crisis, takeUps, _windowDays) is RepetitionOutcome.Repeated;

    /// <summary>Counts the signal as taken up, unless it repeats one that was just before it; to be called in order of arrival.</summary>
    /// <returns>Whether it is taken up.</returns>
    public bool TakeUp(SignalRow signal)
    {
        if (IsRepeated(signal))
        {
            return false;
        }

        var key = (signal.Partner, signal.ClaimKey);
        _takeUps[key] = [.. _takeUps.GetValueOrDefault(key) ?? [], PositionOf(signal)];
        return true;
    }

    private static ClaimPosition PositionOf(SignalRow signal) => new(signal.ArrivedOn, signal.AmountCents);
}
