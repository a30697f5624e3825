using BenchmarkDotNet.Attributes;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>One decision, from the signal as parsed to the explained outcome, at premises of several sizes.</summary>
[MemoryDiagnoser, InProcess]
public class DecideBenchmarks
{
    private const int Addresses = 50_000;
    private readonly Dictionary<int, Signal> _signals = [];
    private IndexMatcher _matcher = null!;

    [Params(1, 4, 40)]
    public int Members { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var crowd = new Crowd(Addresses, seed: 1);
        var households = Enumerable.Range(0, Addresses).Select(number => crowd.HouseholdAt(number).ToList()).ToList();
        var index = ResidentsIndex.Of(households.SelectMany(household => household));
        _matcher = new IndexMatcher(index, new MatchBasis(MatchingRules.Version2, new DateOnly(2026, 11, 21), index.Names));
        var draw = new Draw(2);
        foreach (var household in households)
        {
            _signals.TryAdd(household.Count, CrowdSignals.About(household[0], ref draw));
        }
    }

    [Benchmark]
    public MatchOutcome Decide() => _matcher.Decide(_signals[Members]);
}
