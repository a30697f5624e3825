using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;

namespace Vroegsignalering.Domain.Tests.Matching.Indexing;

[Trait("Rule", "MA-11")]
public sealed class IndexMatcherTests
{
    [Fact]
    public void Decide_ManySignals_DecidesEachAsAlone()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var hamlet = new Hamlet(seed);
            var index = ResidentsIndex.Of(hamlet.Residents(seed % 80)).With(hamlet.Residents(seed % 3), sequence: 1);
            var basis = new MatchBasis(MatchingRules.Version2, Register.Today, index.Names);
            var signals = Enumerable.Range(0, seed % 75).Select(_ => hamlet.Signal()).ToArray();

            new IndexMatcher(index, basis).Decide(signals).Select(Trace).Should().Equal(
                signals.Select(signal => Trace(HouseholdMatcher.Decide(signal, index.Find(CandidateSearch.Of(signal)), basis))), $"seed {seed}");
            signals.Select(signal => Trace(new IndexMatcher(index, basis).Decide(signal))).Should().Equal(
                new IndexMatcher(index, basis).Decide(signals).Select(Trace), $"seed {seed}");
        }
    }

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");
}
