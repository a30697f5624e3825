using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Matching.Review;

public sealed class StoredExplanationTests
{
    private static readonly MatchExplanation Candidate = new(
        PersonId.New(), [new ExplainedLevel(MatchingRules.Version1.RowOf(ComparisonLevel.SurnameOwn), -1.5)], 20, 3.5)
    {
        Rules = MatchingRules.Version1,
    };

    [Fact, Trait("Rule", "MA-04")]
    public void Read_WhatIsLeftToAHuman_GivesReasonsAndCandidates()
    {
        var read = StoredExplanation.Read(StoredExplanation.Write(["WithinMargin"], [Candidate, Candidate with { Lead = null }]));

        read.Reasons.Should().Equal("WithinMargin");
        read.Ranked.Should().HaveCount(2);
        read.Ranked[0].Should().BeEquivalentTo(new { Candidate.Person, Total = 20.0, Lead = 3.5, MatchFrom = 26.0, Margin = 6.0 });
        read.Ranked[0].Of(Comparison.Surname).Should().Be(new StoredLevel("Surname", "SurnameOwn", 6.5));
        read.Ranked[0].Of(Comparison.Bsn).Should().BeNull();
        read.Ranked[1].Lead.Should().BeNull();
    }

    [Fact, Trait("Rule", "MA-04")]
    public void Read_MatchOfTheGateway_GivesOneCandidateAndNoReason()
    {
        var read = StoredExplanation.Read(Candidate.ToJson());

        read.Reasons.Should().BeEmpty();
        read.Ranked.Should().ContainSingle().Which.Person.Should().Be(Candidate.Person);
    }

    [Fact, Trait("Rule", "MA-04")]
    public void Read_NobodyFound_GivesTheReason()
    {
        StoredExplanation.Read("""{"reason":"PersonUnknown","found":null}""").Should().BeEquivalentTo(new { Reasons = new[] { "PersonUnknown" } });
        StoredExplanation.Read($$"""{"reason":"NoLongerResident","found":{{Candidate.ToJson()}}}""").Ranked.Should().ContainSingle();
    }

    [Fact, Trait("Rule", "MA-04")]
    public void Texts_ForEveryLevelAndReason_AreThere()
    {
        Enum.GetNames<ComparisonLevel>().Where(name => LevelTexts.Of(name).Text == name).Should().BeEmpty("a reviewer reads Dutch");
        Enum.GetNames<ReviewReason>().Concat(Enum.GetNames<NoneReason>()).Where(name => ReviewTexts.Of(name).Text == name).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ComparisonLevel.SurnameOwn, "gelijk")]
    [InlineData(ComparisonLevel.SurnameVariant, "lijkt erop")]
    [InlineData(ComparisonLevel.BirthDateUnknown, "onbekend")]
    [InlineData(ComparisonLevel.AddressElsewhere, "anders")]
    public void Word_OfALevel_TellsTheAgreement(ComparisonLevel level, string expected) => LevelTexts.Of(level.ToString()).Word.Should().Be(expected);
}
