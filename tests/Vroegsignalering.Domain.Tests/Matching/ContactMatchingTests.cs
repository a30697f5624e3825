using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Tests.Matching.Indexing;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

/// <summary>Phone and e-mail: nothing without a basis, and with one a help that stands for nobody's name or birth date.</summary>
[Trait("Rule", "MA-12")]
public sealed class ContactMatchingTests
{
    private const string Shared = "06-12345678";
    private static readonly MatchBasis Without = new(MatchingRules.Version2, Today);
    private static readonly MatchBasis With = Without with { ContactMatching = true };

    public static TheoryData<string, Signal, Registration[], string, string> Cases => new()
    {
        {
            "another surname at an earlier address, the very birth date and all initials", Calling(Signal("J.M.", "Bakker", "1985-06-15")),
            [Reached(Jan(Home(At(10), until: "2020-01-01"), Home(At(99))))], "review: WeakEvidence", "moved"
        },
        {
            "another surname at the address, the very birth date", Calling(Signal(null, "Bakker", "1985-06-15")), [Reached(Jan())],
            "review: WeakEvidence", "matched"
        },
        {
            "no birth date and one initial: the phone is the family's", Calling(Signal("J.", "Jansen", null)), [Reached(Jan())],
            "review: NothingPersonal WeakEvidence", "review: NothingPersonal"
        },
        {
            "somebody of the family with another first name and birth date", Calling(Signal("Els", "Jansen", "1990-02-03")), [Reached(Jan())],
            "none: PersonUnknown", "none: PersonUnknown"
        },
        {
            "a namesake in the house, the phone with one of them", Calling(Signal("J.M.", "Jansen", "1985")), [Reached(Jan()), Lives("Jan Maria", "Jansen", "1985-11-30")],
            "review: WithinMargin NothingPersonal", "review: WithinMargin NothingPersonal"
        },
        {
            "a number that changed tells nothing", Calling(Signal("J.", "Jansen", "1985-06-15")), [Reached(Jan(), "0687654321")],
            "matched", "matched"
        },
        {
            "the phone is with a house mate, the name is not", Calling(Signal("J.", "Jansen", "1985-06-15")), [Jan(), Reached(Lives("Els", "Smit", "1990-02-03"))],
            "matched", "matched"
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Decide_WithAndWithoutABasis(string because, Signal signal, Registration[] residents, string without, string with) =>
        (Short(HouseholdMatcher.Decide(signal, Candidates(residents), Without)), Short(HouseholdMatcher.Decide(signal, Candidates(residents), With)))
            .Should().Be((without, with), because);

    [Fact]
    public void Decide_LeadThatTheContactMade_IsNoLead()
    {
        var signal = Calling(Signal("J.M.", "Jansen", "1985"));
        Registration[] residents = [Reached(Jan()), Lives("Jan", "Jansen", "1985-11-30")];

        var review = HouseholdMatcher.Decide(signal, Candidates(residents), With).Should().BeOfType<MatchOutcome.Review>().Subject;

        review.Ranked[0].Lead.Should().BeGreaterThanOrEqualTo(MatchingRules.Version2.Margin);
        review.Reasons.Should().Contain(ReviewReason.WithinMargin);
    }

    [Fact]
    public void Decide_WithoutABasis_IsToTheByteAsIfNobodyHadAContact()
    {
        var hamlet = new Hamlet(seed: 12);
        for (var round = 0; round < 1_000; round++)
        {
            var (signal, residents) = Draw(hamlet);
            var bare = residents.Select(resident => resident.But(person => person with { Contact = null })).ToArray();

            var decision = Trace(HouseholdMatcher.Decide(signal, Candidates(residents), Without));

            decision.Should().Be(Trace(HouseholdMatcher.Decide(signal.Held(holder => holder with { Phone = null, Email = null }), Candidates(bare), Without)))
                .And.NotContain("Contact");
        }
    }

    [Fact, Trait("Rule", "MA-05")]
    public void Decide_WithABasis_MatchesOnlyWhomAHumanWaitedForByTheTotalAlone()
    {
        var hamlet = new Hamlet(seed: 21);
        var lifted = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var (signal, residents) = Draw(hamlet);
            if (HouseholdMatcher.Decide(signal, Candidates(residents), With) is not MatchOutcome.Matched with) continue;

            var without = HouseholdMatcher.Decide(signal, Candidates(residents), Without);
            lifted += without is MatchOutcome.Review ? 1 : 0;
            without.Match(
                matched => matched.Person == with.Person,
                review => review.Reasons is [ReviewReason.WeakEvidence] && review.Ranked[0].Person == with.Person,
                none => false).Should().BeTrue($"round {round}");
        }

        lifted.Should().BePositive("it helps some");
    }

    [Fact]
    public void Explanation_WithABasis_HasOneLineMoreThatIsNotAboutThePerson()
    {
        var jan = Reached(Jan());
        var signal = Calling(Signal("J.", "Jansen", "1985-06-15"));

        var (with, without) = (Explained(With), Explained(Without));

        with.Levels.Should().Equal([.. without.Levels, new ExplainedLevel(MatchingRules.Version2.RowOf(ComparisonLevel.ContactSame), 0)]);
        with.Total.Should().Be(without.Total + MatchingRules.Version2.WeightOf(ComparisonLevel.ContactSame));
        Scored(With).Personal(With.Rules).Should().Be(Scored(Without).Personal(Without.Rules));

        MatchExplanation Explained(MatchBasis basis) => ((MatchOutcome.Matched)HouseholdMatcher.Decide(signal, Candidates(jan), basis)).Explanation;

        ScoredCandidate Scored(MatchBasis basis) =>
            ScoredCandidate.Of(ComparableSignal.Of(signal), Candidates(jan)[0], basis);
    }

    [Fact]
    public void Search_WithAContact_IsTheSame()
    {
        var signal = Signal("J.", "Jansen", "1985-06-15");

        CandidateSearch.Of(Calling(signal)).Should().BeEquivalentTo(CandidateSearch.Of(signal), "it is no key");
    }

    [Fact]
    public void Index_ThatFollows_CarriesContacts()
    {
        var (jan, els) = (Reached(Jan()), Lives("Els", "Smit", "1990-02-03", Home(At(20))));
        var built = ResidentsIndex.Of([els, jan]);

        var later = built.With([Reached(els), jan.But(person => person with { Contact = null })], sequence: 2);

        Phones(built).Should().Equal((jan.Person.Id, "+31612345678"));
        Phones(later).Should().Equal((els.Person.Id, "+31612345678"));
    }

    private static IEnumerable<(PersonId, string?)> Phones(ResidentsIndex index) =>
        index.All().Where(candidate => candidate.Contact is not null).Select(candidate => (candidate.Person, candidate.Contact!.Phone));

    private static (Signal Signal, Registration[] Residents) Draw(Hamlet hamlet)
    {
        string?[] phones = [null, Shared, "0687654321"];
        string?[] emails = [null, "jan@voorbeeld.nl", "els@voorbeeld.nl"];
        var residents = hamlet.Residents(25).Select(resident =>
            resident.But(person => person with { Contact = ContactDetails.Of(hamlet.One(phones), hamlet.One(emails)) })).ToArray();
        return (hamlet.Signal().Held(holder => holder with { Phone = hamlet.One(phones), Email = hamlet.One(emails) }), residents);
    }

    private static Registration Jan(params Residence[] homes) => Lives("Jan Maria", "Jansen", "1985-06-15", homes);

    private static Registration Reached(Registration resident, string phone = Shared) =>
        resident.But(person => person with { Contact = ContactDetails.Of(phone, null) });

    private static Signal Calling(Signal signal) => signal.Held(holder => holder with { Phone = "+31 6 12345678" });

    private static string Trace(MatchOutcome outcome) => outcome.Match(
        matched => $"{matched.Household} {matched.Moved} {matched.Explanation.ToJson()}",
        review => string.Join(' ', review.Reasons) + string.Join(' ', review.Ranked.Select(explanation => explanation.ToJson())),
        none => $"{none.Reason} {none.Found?.ToJson()}");
}
