using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Indexing;

[Trait("Rule", "MA-09")]
public sealed class ResidentsIndexChangeTests
{
    private static readonly MatchBasis Basis = new(MatchingRules.Version1, Register.Today);

    [Fact]
    public void With_AnyChanges_DecidesAsAnIndexBuiltFromTheFinalState()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var hamlet = new Hamlet(seed);
            var state = hamlet.Residents(40).ToDictionary(resident => resident.Person.Id);
            var followed = ResidentsIndex.Of(state.Values, sequence: 1);
            for (var step = 2; step < 6; step++)
            {
                var changed = Enumerable.Range(0, 4).Select(_ => Change(hamlet, state)).DistinctBy(change => change.Person.Id).ToList();
                changed.ForEach(person => state[person.Person.Id] = person);
                followed = followed.With(changed, step);
            }

            var built = ResidentsIndex.Of(state.Values, sequence: 5);
            followed.Sequence.Should().Be(5);
            followed.All().Select(candidate => candidate.Person.Value).Order().Should().Equal(state.Keys.Select(person => person.Value).Order());
            for (var signal = hamlet.Signal(); hamlet.One([true, true, true, false]); signal = hamlet.Signal())
            {
                var search = CandidateSearch.Of(signal);
                Trace(HouseholdMatcher.Decide(signal, followed.Find(search), Basis))
                    .Should().Be(Trace(HouseholdMatcher.Decide(signal, built.Find(search), Basis)), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void With_Change_LeavesTheEarlierIndexAsItWas()
    {
        var jan = Register.Lives("Jan", "Jansen", "1985-06-15");
        var index = ResidentsIndex.Of([jan], sequence: 1);
        var search = CandidateSearch.Of(Register.Signal("J.", "Jansen", null));

        var later = index.With([jan.But(person => person with { State = RegistrationState.Deceased })], sequence: 2);

        index.Find(search).Single().State.Should().Be(RegistrationState.Resident);
        later.Find(search).Single().State.Should().Be(RegistrationState.Deceased);
        (index.Sequence, later.Sequence).Should().Be((1, 2));
    }

    [Fact]
    public void WearsOutBy_ManyChanges_AsksForANewIndex()
    {
        var index = ResidentsIndex.Of([Register.Lives("Jan", "Jansen", "1985-06-15")]);

        index.WearsOutBy(1_000).Should().BeFalse();
        index.WearsOutBy(1_001).Should().BeTrue();
        index.With(new Hamlet(1).Residents(600), sequence: 1).WearsOutBy(400).Should().BeFalse();
        index.With(new Hamlet(1).Residents(600), sequence: 1).WearsOutBy(401).Should().BeTrue("what it carries counts");
    }

    private static Registration Change(Hamlet hamlet, Dictionary<PersonId, Registration> state) =>
        hamlet.One([true, false]) ? hamlet.Resident() : hamlet.Resident(hamlet.One(state.Keys.Order(ById).ToList()));

    private static Comparer<PersonId> ById { get; } = Comparer<PersonId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");
}
