using Vroegsignalering.Synthesis.Register;

namespace Vroegsignalering.Synthesis.Tests.Register;

public sealed class TestBsnsTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(4_000)]
    [InlineData(4_001)]
    [InlineData(1_000_000)]
    public void OfResident_WholeRegister_NumbersAreUniqueTestNumbersThatPassTheElevenTest(int residents)
    {
        var numbers = Enumerable.Range(0, residents).Select(person => TestBsns.OfResident(person, residents)).OfType<string>().ToList();

        numbers.Should().OnlyHaveUniqueItems().And.OnlyContain(number => number.StartsWith("9999", StringComparison.Ordinal) && Passes(number));
        numbers.Should().HaveCountGreaterThan(Math.Min(residents, 2_000) - 1);
        numbers.Should().NotContain(Enumerable.Range(0, TestBsns.OfHazards).Select(TestBsns.OfHazard));
    }

    [Fact]
    public void OfHazards_TwoForEveryFourSignalsOfAPack_AreEnough() => TestBsns.OfHazards.Should().BeGreaterThanOrEqualTo(5_000);

    private static bool Passes(string number) =>
        number.Select((digit, place) => (digit - '0') * (place == 8 ? -1 : 9 - place)).Sum() % 11 == 0;
}
