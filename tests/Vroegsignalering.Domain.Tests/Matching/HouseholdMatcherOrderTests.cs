using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-11")]
public sealed class HouseholdMatcherOrderTests
{
    private static readonly MatchBasis Basis = new(MatchingRules.Version1, Today);

    private static readonly Registration[] Pool =
    [
        Lives("Jan", "Jansen", "1985-06-15"), Lives("Joris", "Jansen", "1985-06-15"), Lives("Jan", "Jansen", "1955-03-04"),
        Lives("Els", "Bakker", "1986-01-30"), Lives("Ria", "Jansen", "1986"), Lives("Piet", "Jansens", null),
        Lives("Jan", "Jansen", "1985-06-15", Home(At(3))),
        Lives("Jan", "Jansen", "1985-06-15", Home(At(10), until: "2020-01-01"), Home(At(4))),
    ];

    [Fact]
    public void Decide_ShuffledCandidates_DecidesTheSame()
    {
        var shuffles = Gen.SubListOf(Candidates(Pool).ToArray()).SelectMany(some => Gen
            .Shuffle(some.ToArray()).Select(shuffled => (Given: some.ToArray(), Shuffled: shuffled.ToArray())));
        var signals = Gen.Elements(
            Signal("J.", "Jansen", "1985-06-15"), Signal("J.", "Jansen", null),
            Signal("E.", "Bakker", "1986-01-30"), Signal(null, null, null));

        Prop.ForAll(shuffles.ToArbitrary(), signals.ToArbitrary(), (candidates, signal) =>
            Trace(HouseholdMatcher.Decide(signal, candidates.Given, Basis))
                == Trace(HouseholdMatcher.Decide(signal, candidates.Shuffled, Basis))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Decide_EqualTotals_RanksById()
    {
        var review = Decide(Signal("J.", "Jansen", "1985-06-15"), Pool[1], Pool[0]).Should().BeOfType<MatchOutcome.Review>().Subject;

        review.Ranked.Select(explanation => explanation.Person.Value).Should().BeInAscendingOrder();
    }

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");
}
