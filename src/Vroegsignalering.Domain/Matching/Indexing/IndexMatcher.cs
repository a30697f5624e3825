using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Signal, search, decision: the way of signals through the matching core. For one thread.</summary>
/// <param name="index">The register.</param>
/// <param name="basis">The rules, the day, and how common names are.</param>
public sealed class IndexMatcher(ResidentsIndex index, MatchBasis basis)
{
    // Enough for the waits to overlap, few enough for what was read ahead to be in the cache still.
    private const int Group = 32;

    private readonly List<Candidate> _found = [];
    private readonly ComparableSignal[] _signals = new ComparableSignal[Group];
    private readonly CandidateSearch[] _searches = new CandidateSearch[Group];

    /// <summary>The decision on one signal.</summary>
    public MatchOutcome Decide(Signal signal)
    {
        var comparable = ComparableSignal.Of(signal);
        return Decide(comparable, CandidateSearch.Of(comparable));
    }

    /// <summary>The decisions on the signals, in their order: each as it would be alone, but sooner.</summary>
    public MatchOutcome[] Decide(ReadOnlySpan<Signal> signals)
    {
        var outcomes = new MatchOutcome[signals.Length];
        for (var from = 0; from < signals.Length; from += Group)
        {
            var count = Math.Min(Group, signals.Length - from);
            DecideGroup(signals.Slice(from, count), outcomes.AsSpan(from, count));
        }

        return outcomes;
    }

    private void DecideGroup(ReadOnlySpan<Signal> signals, Span<MatchOutcome> outcomes)
    {
        for (var place = 0; place < signals.Length; place++)
        {
            _signals[place] = ComparableSignal.Of(signals[place]);
            _searches[place] = CandidateSearch.Of(_signals[place]);
        }

        index.ReadAhead(_searches.AsSpan(0, signals.Length));
        basis.Names?.ReadAhead(_signals.AsSpan(0, signals.Length));
        for (var place = 0; place < outcomes.Length; place++)
        {
            outcomes[place] = Decide(_signals[place], _searches[place]);
        }
    }

    private MatchOutcome Decide(ComparableSignal signal, CandidateSearch search)
    {
        index.Find(search, _found);
        return HouseholdMatcher.Decide(signal, _found, basis);
    }
}
