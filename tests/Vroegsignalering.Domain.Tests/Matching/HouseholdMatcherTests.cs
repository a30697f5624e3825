using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

/// <summary>One signal against a handful of residents: the outcome in a word, with the reason why it must be that.</summary>
public sealed class HouseholdMatcherTests
{
    private static readonly Signal Known = Signal("J.", "Jansen", "1985-06-15");

    public static TheoryData<string, Signal, Registration[], string> Scores => new()
    {
        { "surname, initials and birth date", Known, [Jan()], "matched" },
        { "surname and birth date without initials", Signal(null, "Jansen", "1985-06-15"), [Jan()], "matched" },
        { "a spelling variant", Signal("J.", "Janssens", "1985-06-15"), [Jan()], "matched" },
        { "day and month swapped", Signal("J.", "Jansen", "1985-12-06"), [Jan("1985-06-12")], "matched" },
        { "one digit wrong, initial right", Signal("J.", "Jansen", "1985-06-16"), [Jan()], "matched" },
        { "one digit wrong, no initial", Signal(null, "Jansen", "1985-06-16"), [Jan()], "review: WeakEvidence" },
        { "another initial with all else right: perhaps a twin", Signal("P.", "Jansen", "1985-06-15"), [Jan()], "review: WeakEvidence" },
        { "another surname with all else right", Signal("J.", "Bakker", "1985-06-15"), [Jan()], "review: WeakEvidence" },
        { "no birth date, one initial", Signal("J.", "Jansen", null), [Jan()], "review: WeakEvidence" },
        { "no birth date, both initials, lives alone", Signal("J.M.", "Jansen", null), [Jan()], "matched" },
        { "addition dropped", Known, [Jan(home: Home(At(10, "A")))], "matched" },
        { "another birth date", Signal("J.M.", "Jansen", "1961-02-03"), [Jan()], "review: WeakEvidence" },
        { "a stranger at the address", Signal("K.", "Bakker", "1961-02-03"), [Jan()], "none: PersonUnknown" },
        { "nobody at the address", Signal("K.", "Bakker", "1961-02-03"), [], "none: AddressUnknown" },
        {
            "nobody there any more", Signal("K.", "Bakker", "1961-02-03"), [Jan(home: Home(At(10), until: "2020-01-01"))],
            "none: AddressUnknown"
        },
    };

    public static TheoryData<string, Signal, Registration[], string> HumanDecisions => new()
    {
        {
            "parent and child of one name, no birth date", Signal("J.", "Jansen", null), [Jan(), Jan("1955-03-04")],
            "review: WithinMargin BirthDateMissing WeakEvidence"
        },
        { "parent and child of one name, birth date known", Known, [Jan(), Jan("1955-03-04")], "matched" },
        {
            "twins with one initial", Known, [Jan(), Lives("Joris", "Jansen", "1985-06-15")],
            "review: WithinMargin SameBirthDate"
        },
        { "twins told apart by name", Signal("Joris", "Jansen", "1985-06-15"), [Jan(), Lives("Joris", "Jansen", "1985-06-15")], "matched" },
        {
            "no birth date, and a spouse of the same surname",
            Signal("J.M.", "Jansen", null), [Jan(), Lives("Els", "Jansen", "1986-01-30")],
            "review: BirthDateMissing"
        },
        {
            "no birth date, and a house mate with the same initial",
            Signal("Jan", "Jansen", null), [Jan(), Lives("Job", "Smit", "1986-01-30")],
            "review: BirthDateMissing"
        },
        {
            "a default birth date is as good as missing between two born in that year",
            Signal("J.M.", "Jansen", "1985-01-01"), [Jan(), Lives("Els", "Jansen", "1985-01-30")],
            "review: BirthDateMissing"
        },
        {
            "no birth date, but only a child shares the surname",
            Signal("J.M.", "Jansen", null), [Jan(), Lives("Els", "Jansen", "2016-01-30")],
            "matched"
        },
        {
            "newcomer beside the previous resident of that name, no birth date", Signal("J.M.", "Jansen", null),
            [Jan(), Jan("1955-03-04", Home(At(10), until: "2026-10-01"))], "review: WithinMargin"
        },
        {
            "the person lives next door", Signal("J.", "Jansen", "1985-06-15", At(10, "A")), [Jan(home: Home(At(10, "B")))],
            "review: OtherAddress"
        },
        { "the person lives elsewhere", Known, [Jan(home: Home(At(3)))], "review: OtherAddress WeakEvidence" },
        { "a trade name", Known.Held(holder => holder with { TradeName = "Bakkerij" }), [Jan()], "review: TradeName" },
        {
            "a trade name alone still shows who lives there",
            Signal(null, null, null).Held(holder => holder with { TradeName = "Bakkerij" }), [Jan()],
            "review: TradeName WeakEvidence"
        },
        { "a minor", Signal("J.", "Jansen", "2010-06-15"), [Jan("2010-06-15")], "review: Minor" },
        { "eighteen today", Signal("J.", "Jansen", "2008-11-21"), [Jan("2008-11-21")], "matched" },
        { "eighteen tomorrow", Signal("J.", "Jansen", "2008-11-22"), [Jan("2008-11-22")], "review: Minor" },
        { "perhaps a minor", Signal("J.M.", "Jansen", "2008"), [Jan("2008")], "review: Minor" },
        { "deceased", Known, [Jan().But(p => p with { State = RegistrationState.Deceased })], "review: Deceased" },
        { "secrecy", Known, [Jan().But(p => p with { Secrecy = true })], "review: Secrecy" },
        { "under investigation", Known, [Jan().But(p => p with { UnderInvestigation = true })], "review: UnderInvestigation" },
        {
            "a BSN of somebody else", WithBsn("999993653"), [Jan().But(p => p with { Bsn = ABsn("999994542") })],
            "review: BsnAndNameDisagree WeakEvidence"
        },
        {
            "a BSN that is a neighbour's",
            WithBsn("999993653"), [Jan(), Lives("Els", "Bakker", "1970-02-02").But(p => p with { Bsn = ABsn("999993653") })],
            "review: BsnAndNameDisagree"
        },
        { "a BSN that agrees", WithBsn("999993653"), [Jan().But(p => p with { Bsn = ABsn("999993653") })], "matched" },
        { "a resident without a household", Known, [Jan(home: Home(At(10), until: "2026-01-01"))], "review: NotInHousehold" },
    };

    public static TheoryData<string, Signal, Registration[], string> Departures => new()
    {
        { "left the municipality", Known, [Departed(Jan(home: Home(At(10), until: "2026-01-01")))], "none: NoLongerResident" },
        {
            "left, with secrecy: nothing is told", Known,
            [Departed(Jan(home: Home(At(10), until: "2026-01-01"))).But(p => p with { Secrecy = true })], "review: Secrecy"
        },
        {
            "perhaps left", Signal("J.", "Jansen", null), [Departed(Jan(home: Home(At(10), until: "2026-01-01")))],
            "review: WeakEvidence"
        },
        { "moved within the municipality", Known, [Jan(homes: [Home(At(10), until: "2026-01-01"), Home(At(3))])], "moved" },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    [Trait("Rule", "MA-04")]
    public void Decide_Evidence_Decides(string because, Signal signal, Registration[] candidates, string outcome) =>
        Short(Decide(signal, candidates)).Should().Be(outcome, because);

    [Theory]
    [MemberData(nameof(HumanDecisions))]
    [Trait("Rule", "MA-06")]
    public void Decide_RuleForHuman_WinsOverScore(string because, Signal signal, Registration[] candidates, string outcome) =>
        Short(Decide(signal, candidates)).Should().Be(outcome, because);

    [Theory]
    [MemberData(nameof(Departures))]
    [Trait("Rule", "MA-09")]
    public void Decide_NotAtAddressAnyMore_IsFinding(string because, Signal signal, Registration[] candidates, string outcome) =>
        Short(Decide(signal, candidates)).Should().Be(outcome, because);

    private static Registration Jan(string born = "1985-06-15", Residence? home = null, Residence[]? homes = null) =>
        Lives("Jan Maria", "Jansen", born, homes ?? (home is null ? [] : [home]));

    private static Registration Departed(Registration candidate) => candidate.But(person => person with { State = RegistrationState.Departed });

    private static Signal WithBsn(string digits) => Known.Held(holder => holder with { Bsn = ABsn(digits) });

    private static Bsn ABsn(string digits) => Bsn.TryParse(digits, out var bsn) ? bsn : throw new FormatException();
}
