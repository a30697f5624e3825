using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Indexing;

[Trait("Rule", "MA-11")]
public sealed class ResidentsIndexTests
{
    [Fact]
    public void Find_AnyRegisterAndSignal_SuppliesExactlyWhomTheSearchDescribes()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var hamlet = new Hamlet(seed);
            var residents = hamlet.Residents(seed % 80);
            var index = ResidentsIndex.Of(residents);
            var search = CandidateSearch.Of(hamlet.Signal());

            index.Find(search).Select(candidate => candidate.Person.Value).Order().Should().Equal(
                residents.Where(resident => IsAskedFor(resident, search)).Select(resident => resident.Person.Id.Value).Order(), $"seed {seed}");
        }
    }

    [Fact]
    public void Find_ManyPersons_FindsEachAtHome()
    {
        var residents = Enumerable.Range(0, 80_000).Select(number => Register.Lives("Jan", "Jansen", null,
            Register.Home(Register.At(1 + (number % 7_000), null, null, number % 2 == 0 ? "3077SS" : "1011AB")))).ToList();
        var index = ResidentsIndex.Of(residents);
        var found = new List<Candidate>();

        foreach (var resident in residents.Take(500).Concat(residents.TakeLast(500)))
        {
            index.Find(CandidateSearch.Of(Register.Signal(null, null, null, resident.Residences[0].Address)), found);
            found.Select(candidate => candidate.Person).Should().OnlyHaveUniqueItems().And.Contain(resident.Person.Id);
            found.Should().HaveCountLessThan(13);
        }
    }

    [Theory]
    [InlineData(300)]
    [InlineData(40_000)]
    public void Candidate_OfAnyResident_ShowsWhatTheRegisterHolds(int count)
    {
        var residents = new Hamlet(7).Residents(count);
        var shown = ResidentsIndex.Of(residents).All().ToList();

        shown.Should().HaveCount(count);
        foreach (var (candidate, resident) in shown.Where((_, row) => row % (count / 300) == 0)
            .Join(residents, candidate => candidate.Person, resident => resident.Person.Id, ValueTuple.Create))
        {
            var person = resident.Person;
            (candidate.Born, candidate.Bsn, candidate.State, candidate.Secrecy, candidate.UnderInvestigation, candidate.Surnames.Usage)
                .Should().Be((person.Born, person.Bsn, person.State, person.Secrecy, person.UnderInvestigation, person.Name.Usage));
            candidate.Surnames.Own.Name?.Core.Should().Be(ResidentSurnames.Of(person.Name).Own.Name?.Core);
            candidate.Surnames.Partner.Name?.Whole.Should().Be(ResidentSurnames.Of(person.Name).Partner.Name?.Whole);
            candidate.GivenNames.Initials.Should().Be(ResidentGivenNames.Of(person.Name.FirstNames).Initials);
            StaysOf(candidate).Should().BeEquivalentTo(resident.Residences.Select(residence => (
                residence.Household, AddressKey.Of(residence.Address).ToString(), residence.From,
                residence.HoldsOn(Register.Today), residence.PartTime)));
        }
    }

    [Fact]
    [Trait("Rule", "LO-04")]
    public void Printed_CandidateAndIndex_TellNothingOfThePerson()
    {
        var candidate = ResidentsIndex.Of([Register.Lives("Jan", "Jansen", "1985-06-15")]).All().Single();

        $"{candidate} {candidate.Surnames} {candidate.GivenNames}".Should().NotContainAny("Jan", "jan");
    }

    [Theory]
    [InlineData("Johanna Maria")]
    [InlineData(" Johanna  Maria ")]
    [InlineData("Anna-Maria J. Th. ÉMILE x")]
    [InlineData("a b c d e f g h i j k l m n o p q r")]
    [InlineData("aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr")]
    [InlineData("")]
    public void GivenNames_OfAnyText_AreThoseThatASignalIsReadAs(string text)
    {
        var (resident, normal) = (ResidentGivenNames.Of(text), NormalGivenNames.Of(text));

        resident.Initials.Should().Be(normal.Initials);
        Enumerable.Range(0, resident.Count).Select(place => resident[place]).Should().Equal(normal.Names);
    }

    [Fact]
    public void Of_Nobody_FindsNobody() =>
        ResidentsIndex.Of([]).Find(CandidateSearch.Of(Register.Signal("J.", "Jansen", "1985-06-15"))).Should().BeEmpty();

    private static bool IsAskedFor(Registration resident, CandidateSearch search) =>
        resident.Residences.Any(residence => PremisesKey.Of(residence.Address) == search.Premises)
        || (resident.Person.Born?.Exact is { } born && search.BirthDates.Contains(born)
            && KeysOf(resident.Person.Name).Intersect(search.SurnameKeys).Any())
        || (search.Bsn is not null && resident.Person.Bsn == search.Bsn);

    private static IEnumerable<SurnameKey> KeysOf(ResidentName name) =>
        new[] { name.Surname, name.PartnerSurname }.OfType<string>().Select(SurnameKey.Of);

    private static List<(HouseholdId, string, DateOnly, bool, bool)> StaysOf(Candidate candidate)
    {
        List<(HouseholdId, string, DateOnly, bool, bool)> stays = [];
        foreach (var stay in candidate.Stays)
        {
            var key = stay.Addition.Length == 0 ? $"{stay.Premises}" : $"{stay.Premises}-{stay.Addition}";
            stays.Add((stay.Household, key, stay.From, stay.HoldsOn(Register.Today), stay.PartTime));
        }

        return stays;
    }
}
