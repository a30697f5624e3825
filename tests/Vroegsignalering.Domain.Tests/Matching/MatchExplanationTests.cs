using System.Text.Json;
using Vroegsignalering.Domain.Matching;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-04")]
public sealed class MatchExplanationTests
{
    [Fact]
    public void ToJson_Matched_ExplainsEveryComparison()
    {
        var jan = Lives("Jan", "Jansen", "1985-06-15");
        var matched = (MatchOutcome.Matched)Decide(Signal("J.", "Jansen", "1985-06-15"), jan, Lives("Els", "Jansen", "1986-01-30"));

        matched.Explanation.ToJson().Should().Be(
            $$"""{"person":"{{jan.Person.Id}}","rules":"1","levels":["""
            + """{"comparison":"Address","level":"AddressSame","weight":12},{"comparison":"Surname","level":"SurnameOwn","weight":8},"""
            + """{"comparison":"GivenNames","level":"GivenInitialsFirst","weight":3},"""
            + """{"comparison":"BirthDate","level":"BirthDateExact","weight":14},"""
            + """{"comparison":"Bsn","level":"BsnUnknown","weight":0}],"total":37,"lead":36,"matchFrom":26,"reviewFrom":12,"margin":6}""");
    }

    [Fact]
    public void ToJson_Alone_HasNoLead()
    {
        var matched = (MatchOutcome.Matched)Decide(Signal("J.", "Jansen", "1985-06-15"), Lives("Jan", "Jansen", "1985-06-15"));

        JsonDocument.Parse(matched.Explanation.ToJson()).RootElement.GetProperty("lead").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    [Trait("Rule", "LO-04")]
    public void Outcome_Printed_HoldsNoPersonalValue()
    {
        var outcome = Decide(Signal("J.", "Jansen", "1985-06-15"),
            Lives("Jan", "Jansen", "1985-06-15"), Lives("Joris", "Jansen", "1985-06-15"));

        var review = outcome.Should().BeOfType<MatchOutcome.Review>().Subject;
        var text = $"{outcome} {string.Concat(review.Ranked)} {string.Concat(review.Ranked.Select(explanation => explanation.ToJson()))}";
        text.Should().NotContainAny("Jansen", "jansen", "Jan ", "Joris", "1985", "3077");
    }

    [Fact]
    public void Ranked_ManyRivals_ShowsFive()
    {
        var rivals = Enumerable.Range(0, 8).Select(_ => Lives("Jan", "Jansen", "1985-06-15")).ToArray();

        Decide(Signal("J.", "Jansen", "1985-06-15"), rivals).Should().BeOfType<MatchOutcome.Review>().Subject.Ranked.Should().HaveCount(5);
    }
}
