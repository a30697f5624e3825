using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Signal, search, decision: the way of one row through the matching core. One per thread.</summary>
internal sealed class SignalMatcher(ResidentsIndex index, MatchBasis basis)
{
    private readonly List<Candidate> _found = [];

    /// <summary>The decision on the signal.</summary>
    public MatchOutcome Decide(Signal signal)
    {
        var comparable = ComparableSignal.Of(signal);
        index.Find(CandidateSearch.Of(comparable), _found);
        return HouseholdMatcher.Decide(comparable, _found, basis);
    }
}
