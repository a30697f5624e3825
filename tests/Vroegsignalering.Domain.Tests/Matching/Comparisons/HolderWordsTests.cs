using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

/// <summary>A signal of somebody's address, birth date and all, with a word more: who is meant?</summary>
[Trait("Rule", "MA-06")]
public sealed class HolderWordsTests
{
    public static TheoryData<string, ContractHolder> OfAnother => new()
    {
        { "the son of that name", Surname("Bakker jr.") },
        { "without a dot, in capitals", Surname("BAKKER JR") },
        { "in full", Surname("Bakker junior") },
        { "before a comma", Surname("Bakker, jnr") },
        { "the father of that name", Surname("Bakker sr.") },
        { "the father in full", Surname("Bakker Senior") },
        { "the younger", Surname("Bakker de jonge") },
        { "the elder, behind a comma", Surname("Bakker, de Oude") },
        { "the second of that name", Surname("Bakker II") },
        { "the third", Surname("Bakker III") },
        { "the heirs", Surname("Erven Bakker") },
        { "the heirs of", Surname("Erven van Bakker") },
        { "the heirs with an article", Surname("De erven Bakker") },
        { "the heirs in the prefix", Surname("Bakker") with { Prefix = "Erven" } },
        { "the heirs abbreviated", Surname("Erfgen. Bakker") },
        { "the heirs in full", Surname("erfgenamen van Bakker") },
        { "the estate", Surname("Nalatenschap Bakker") },
        { "the late", Surname("wijlen Bakker") },
        { "dead by a remark", Surname("Bakker (overleden)") },
        { "the widow", Surname("wed. Bakker") },
        { "the widow in full", Surname("Weduwe van Bakker") },
        { "in care of", Surname("Bakker p/a Smit") },
        { "in care of, in English", Surname("c/o Bakker") },
        { "for the attention of", Surname("t.a.v. Bakker") },
        { "for the attention of, in one", Surname("TAV Bakker") },
        { "under administration", Surname("Bakker in bewind") },
        { "by an administrator", Surname("bewindvoerder van Bakker") },
        { "in the matter of", Surname("inzake Bakker") },
        { "in the matter of, short", Surname("i/z Bakker") },
        { "by a guardian", Surname("curator Bakker") },
        { "by a mentor", Surname("Bakker, mentor") },
        { "in the initials", Surname("Bakker") with { Initials = "J.P. jr." } },
        { "capitals among initials", Surname("Bakker") with { Initials = "J.P. JR" } },
        { "the only thing in the initials", Surname("Bakker") with { Initials = "Jr." } },
        { "the widow in the initials", Surname("Bakker") with { Initials = "Wed. J.P." } },
        { "among the first names", Surname("Bakker") with { Initials = null, FirstNames = "Jan Pieter sr" } },
        { "the heirs among the first names", Surname("Bakker") with { Initials = null, FirstNames = "Erven Jan Pieter" } },
        { "the younger behind the first name", Surname("Bakker") with { Initials = null, FirstNames = "Jan de Jonge" } },
        { "the second behind the first names", Surname("Bakker") with { Initials = null, FirstNames = "Jan II" } },
        { "in a trade name", Surname("Bakker") with { TradeName = "Stichting Bewind" } },
    };

    public static TheoryData<string, ContractHolder, string, string> OfThePerson => new()
    {
        { "no such word", Surname("Bakker"), "Jan Pieter", "Bakker" },
        { "a lone surname", Surname("Senior"), "Jan Pieter", "Senior" },
        { "a lone surname with a prefix", Surname("de Jonge"), "Jan Pieter", "Jonge" },
        { "a lone surname with its prefix behind it", Surname("Jonge, de"), "Jan Pieter", "Jonge" },
        { "a lone surname, found by all else", Surname("de Oude"), "Jan Pieter", "Bakker" },
        { "a surname that means heirs", Surname("van Erven"), "Jan Pieter", "Erven" },
        { "the same beside another", Surname("Bakker-van Erven"), "Jan Pieter", "Bakker" },
        { "the second half of a double name", Surname("Bakker-de Jonge"), "Jan Pieter", "Bakker" },
        { "a surname that begins so", Surname("Oude Luttikhuis"), "Jan Pieter", "Oude Luttikhuis" },
        { "a name that the register has in full", Surname("Bakker Junior"), "Jan Pieter", "Bakker Junior" },
        { "a loose I is an initial", Surname("Bakker I."), "Jan Pieter", "Bakker" },
        { "initials T.A.V.", Surname("Bakker") with { Initials = "T.A.V." }, "Teun Arie Vincent", "Bakker" },
        { "a row of initials", Surname("Bakker") with { Initials = "JR" }, "Jan Rutger", "Bakker" },
        { "initials W.E.D. in a row", Surname("Bakker") with { Initials = "WED" }, "Wim Edo Dirk", "Bakker" },
        { "a first name", Surname("Bakker") with { Initials = null, FirstNames = "Junior" }, "Junior", "Bakker" },
        { "a later first name that the register has", Surname("Bakker") with { Initials = null, FirstNames = "Jan Junior" }, "Jan Junior", "Bakker" },
        { "a name that begins with such letters", Surname("Wedemeijer"), "Jan Pieter", "Wedemeijer" },
    };

    [Theory, MemberData(nameof(OfAnother))]
    public void Decide_WordThatTellsOfAnother_IsForAHuman(string because, ContractHolder holder)
    {
        var registration = Lives("Jan Pieter", "Bakker", "1950-03-04");
        foreach (var born in new[] { "1950-03-04", null })
        {
            var outcome = DecideNow(registration, holder with { Born = Date(born) });

            outcome.Should().BeOfType<MatchOutcome.Review>(because).Which.Reasons.Should().Contain(ReviewReason.AnotherHolder, because);
            ((MatchOutcome.Review)outcome).Ranked[0].Person.Should().Be(registration.Person.Id, because);
        }
    }

    [Theory, MemberData(nameof(OfThePerson))]
    public void Decide_WordThatIsAName_IsAutomatic(string because, ContractHolder holder, string firstNames, string surname) =>
        Short(DecideNow(Lives(firstNames, surname, "1950-03-04"), holder with { Born = Date("1950-03-04") })).Should().Be("matched", because);

    [Fact]
    public void Decide_RegisterHasTheWordOfAnother_IsForAHuman() =>
        Short(DecideNow(Lives("Jan Pieter", "Smit Junior", "1950-03-04"), Surname("Bakker Junior") with { Born = Date("1950-03-04") }))
            .Should().Contain("AnotherHolder", "only the whole name is the name");

    private static ContractHolder Surname(string surname) => new() { Initials = "J.P.", Surname = surname };

    private static MatchOutcome DecideNow(Registration registration, ContractHolder holder) => HouseholdMatcher.Decide(
        Signal(null, null, null).Held(_ => holder), Candidates(registration),
        new MatchBasis(MatchingRules.Current, Today, ResidentsIndex.Of([registration]).Names));
}
