using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

/// <summary>What the rules by which decisions are made now ask beyond a total: evidence about the person, not about the family or the house.</summary>
public sealed class CurrentRulesTests
{
    private static Bsn Number => Bsn.TryParse("999993653", out var number) ? number : throw new FormatException();

    public static TheoryData<string, Signal, Registration[], string> Cases => new()
    {
        { "surname, initial and birth date", Signal("J.", "Jansen", "1985-06-15"), [Jan()], "matched" },
        { "no birth date, one initial: any relative may have it", Signal("J.", "Jansen", null), [Jan()], "review: NothingPersonal" },
        { "no birth date, first name in full", Signal("Jan", "Jansen", null), [Jan()], "matched" },
        { "no birth date, all initials", Signal("J.M.", "Jansen", null), [Jan()], "matched" },
        { "one digit wrong, one initial", Signal("J.", "Jansen", "1985-06-16"), [Jan()], "review: NothingPersonal" },
        { "one digit wrong, first name in full", Signal("Jan", "Jansen", "1985-06-16"), [Jan()], "matched" },
        { "1 January of the right year, one initial", Signal("J.", "Jansen", "1985-01-01"), [Jan()], "review: NothingPersonal" },
        { "day and month changed places, one initial", Signal("J.", "Jansen", "1985-12-06"), [Jan("1985-06-12")], "review: NothingPersonal" },
        { "year and month only, one initial", Signal("J.", "Jansen", "1985-06-15"), [Jan("1985-06")], "review: NothingPersonal" },
        { "another initial, the very birth date: a slip of the pen", Signal("P.", "Jansen", "1985-06-15"), [Jan()], "matched" },
        { "another first name in full: perhaps a twin who is not registered", Signal("Karel", "Jansen", "1985-06-15"), [Jan()], "review: FirstNameContradicts" },
        { "the same initial, another first name in full", Signal("Joris", "Jansen", "1985-06-15"), [Jan()], "review: FirstNameContradicts" },
        { "the name one goes by", Signal("Hans", "Jansen", "1985-06-15"), [Lives("Johannes", "Jansen", "1985-06-15")], "matched" },
        { "all initials beside another first name", Both("J.M.", "Petra", "1985-06-15"), [Jan()], "review: FirstNameContradicts" },
        { "all initials beside another first name, no birth date", Both("J.M.", "Petra", null), [Jan()], "review: NothingPersonal FirstNameContradicts" },
        {
            "the initial and birth date of one beside the first name of another", Both("J.", "Joke", "1985-06-15"),
            [Jan(), Lives("Joke Maria", "Smit", "1987-01-02")], "review: FirstNameContradicts"
        },
        {
            "1 January of the right year, and the house mate was born in another", Signal("Jan", "Jansen", "1985-01-01"),
            [Jan(), Lives("Joke", "Jansen", "1961-02-03")], "matched"
        },
        {
            "1 January of the right year, and the house mate was born in the same", Signal("Jan", "Jansen", "1985-01-01"),
            [Jan(), Lives("Joke", "Jansen", "1985-02-03")], "review: BirthDateMissing"
        },
        {
            "the spouse's number, and by all else the other", Signal("E.", "Cakir", "1954-01-01").Held(holder => holder with { Bsn = Number }),
            [
                Lives("Emre", "Karasoy", "1955-01-01").But(person => person with { Bsn = Number }).Named(name => name with { PartnerSurname = "Cakir" }),
                Lives("Emine", "Cakir", "1954-01-01"),
            ],
            "review: BsnAndNameDisagree"
        },
        { "another surname with all else right", Signal("J.M.", "Bakker", "1985-06-15"), [Jan()], "matched" },
        { "first name and surname changed places", Named("Peter", "Thomas", "1985-06-15"), [Lives("Thomas", "Peter", "1985-06-15")], "review: NamesSwapped" },
        { "changed places, with the prefix", Named("van den Berg", "Thomas", "1985-06-15"), [Lives("Thomas Jan", "Berg", "1985-06-15")], "review: NamesSwapped" },
        { "changed places, the first name in the field of the initials", Signal("Peter", "Thijs", "1985-06-15"), [Lives("Thijs", "Peter", "1985-06-15")], "review: NamesSwapped" },
        { "changed places, one name cut short being the other", Named("Jansen", "Jan", "1985-06-15"), [Jan()], "review: NamesSwapped" },
        { "changed places, no birth date", Named("Peter", "Thomas", null), [Lives("Thomas", "Peter", "1985-06-15")], "review: NamesSwapped NothingPersonal" },
        { "changed places, another birth date", Named("Peter", "Thomas", "1961-02-03"), [Lives("Thomas", "Peter", "1985-06-15")], "none: PersonUnknown" },
        { "one name in both fields", Named("Peter", "Peter", "1985-06-15"), [Lives("Peter", "Peter", "1985-06-15")], "matched" },
        {
            "changed places by one reading, by the other the son", Named("Peter", "Thomas", "1985-06-15"),
            [Lives("Peter", "Thomas", "1985-06-15"), Lives("Thomas", "Peter", "1950-01-02")], "matched"
        },
        { "another surname and birth date", Signal("J.M.", "Bakker", "1961-02-03"), [Jan()], "none: PersonUnknown" },
        {
            "twins with different initials, one of which may be wrong", Signal("P.", "Jansen", "1985-06-15"),
            [Lives("Piet", "Jansen", "1985-06-15"), Lives("Job", "Jansen", "1985-06-15")], "review: SameBirthDate"
        },
        {
            "twins who both left", Signal("P.", "Jansen", "1985-06-15"), [Left("Piet"), Left("Job")], "review: SameBirthDate"
        },
        {
            "a twin in another flat of the number", Signal("P.", "Jansen", "1985-06-15"),
            [Lives("Piet", "Jansen", "1985-06-15"), Lives("Job", "Jansen", "1985-06-15", Home(At(10, "A")))], "review: SameBirthDate"
        },
        {
            "twins told apart by a name in full", Signal("Joris", "Jansen", "1985-06-15"), [Jan(), Lives("Joris", "Jansen", "1985-06-15")], "matched"
        },
        {
            "a house mate of another name born on the day", Signal("P.", "Jansen", "1985-06-15"),
            [Lives("Piet", "Jansen", "1985-06-15"), Lives("Els", "Smit", "1985-06-15")], "matched"
        },
        {
            "born on one day, in another flat of the number", Signal("J.", "Jansen", "1985-06-15"),
            [Jan(), Lives("Els", "Smit", "1985-06-15", Home(At(10, "A")))], "matched"
        },
        { "a house of many, the very birth date", Signal("J.", "Jansen", "1985-06-15"), [Jan(), .. Strangers(9)], "matched" },
        { "a house of many, the very birth date, another initial", Signal("Z.", "Jansen", "1985-06-15"), [Jan(), .. Strangers(9)], "review: CrowdedAddress" },
        { "a house of many, no birth date", Signal("Jan", "Jansen", null), [Jan(), .. Strangers(9)], "review: CrowdedAddress" },
        { "a house of many, another surname", Signal("J.M.", "Bakker", "1985-06-15"), [Jan(), .. Strangers(9)], "review: CrowdedAddress" },
        { "two families, no birth date", Signal("Jan", "Jansen", null), [Jan(), .. Strangers(7)], "matched" },
    };

    [Theory, MemberData(nameof(Cases)), Trait("Rule", "MA-06")]
    public void Decide_BeyondTheTotal_AsksForThePerson(string because, Signal signal, Registration[] residents, string outcome) =>
        Short(HouseholdMatcher.Decide(signal, Candidates(residents), new MatchBasis(MatchingRules.Current, Today, ResidentsIndex.Of(residents).Names)))
            .Should().Be(outcome, because);

    [Fact, Trait("Rule", "MA-05")]
    public void Decide_NobodyKnowsHowCommonTheNameIs_IsTheMoreCareful() =>
        Short(HouseholdMatcher.Decide(Signal("Jan", "Jansen", null), Candidates(Jan()), new MatchBasis(MatchingRules.Current, Today)))
            .Should().Be("review: NothingPersonal");

    [Fact]
    public void Known_Versions_EndWithTheCurrentOne() => MatchingRules.Known.Select(version => version.Version).Should().Equal("1", MatchingRules.Current.Version);

    private static Signal Named(string firstName, string surname, string? born) => Signal(null, surname, born).Held(holder => holder with { FirstNames = firstName });

    private static Signal Both(string initials, string firstName, string? born) => Signal(initials, "Jansen", born).Held(holder => holder with { FirstNames = firstName });

    private static Registration Jan(string born = "1985-06-15") => Lives("Jan Maria", "Jansen", born);

    private static Registration Left(string firstName) =>
        Lives(firstName, "Jansen", "1985-06-15", Home(At(10), until: "2020-01-01"), Home(At(99)));

    // Nobody shares an initial, a surname or a birthday with anybody.
    private static IEnumerable<Registration> Strangers(int count) =>
        Enumerable.Range(0, count).Select(number => Lives($"{(char)('Q' + number)}ito", $"{(char)('Q' + number)}erling", $"19{50 + number}-03-0{number + 1}"));
}
