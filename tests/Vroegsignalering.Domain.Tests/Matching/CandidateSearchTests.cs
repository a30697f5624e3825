using Vroegsignalering.Domain.Matching;
using static Vroegsignalering.Domain.Tests.Matching.Register;

namespace Vroegsignalering.Domain.Tests.Matching;

[Trait("Rule", "MA-03")]
public sealed class CandidateSearchTests
{
    [Theory]
    [InlineData("1985-06-12", "1985-06-12 1985-12-06", "swapped too")]
    [InlineData("1985-06-15", "1985-06-15", "there is no fifteenth month")]
    [InlineData("1985-06-06", "1985-06-06", "swapped is the same")]
    [InlineData("1985-06", "", "no day")]
    [InlineData(null, "", "missing")]
    public void Of_BirthDate_AsksForDays(string? born, string days, string because) => string
        .Join(' ', CandidateSearch.Of(Signal("J.", "Jansen", born)).BirthDates.Select(day => day.ToString("yyyy-MM-dd", null)))
        .Should().Be(days, because);

    [Fact]
    public void Of_DoubleName_AsksForHalvesToo() => CandidateSearch.Of(Signal("J.", "Jansen-van den Berg", null)).SurnameKeys
        .Should().Contain([SurnameKey.Of("Janssen"), SurnameKey.Of("Berg")]).And.HaveCount(3);

    [Fact]
    public void Of_TradeNameOnly_AsksForAddressOnly()
    {
        var search = CandidateSearch.Of(Signal(null, null, null, At(10, null, "hs")));

        search.SurnameKeys.Should().BeEmpty();
        search.AddressKey.ToString().Should().Be("3077SS-10-HS");
        search.Premises.ToString().Should().Be("3077SS-10");
        search.ToString().Should().NotContain("3077");
    }
}
