using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Signals;

namespace Vroegsignalering.Synthesis.Tests.Signals;

/// <summary>The single slips: each makes something else, and nothing that no partner would send.</summary>
public sealed class SlipTests
{
    private const int Draws = 2_000;

    [Theory]
    [InlineData("Li")]
    [InlineData("Bakker")]
    [InlineData("Jong-van den Berg")]
    [InlineData("Öztürk")]
    public void Typo_InAName_ChangesOneLetter(string name)
    {
        foreach (var slip in Drawn(draw => Typo.In(name, draw)))
        {
            slip.Should().NotBe(name);
            slip.Length.Should().BeInRange(Math.Max(2, name.Length - 1), name.Length + 1);
        }

        Drawn(draw => Typo.In(name, draw)).Distinct().Should().HaveCountGreaterThan(5);
    }

    [Theory]
    [InlineData("Meijer", "Meyer")]
    [InlineData("Meyer", "Meijer")]
    [InlineData("Jansen", "Jansse")]
    [InlineData("Visser", "Viser")]
    [InlineData("Kuiper", "Cuiper")]
    [InlineData("Zwart", "Swart")]
    [InlineData("Müller", "Mueller")]
    [InlineData("Müller", "Muller")]
    [InlineData("Weiß", "Weis")]
    [InlineData("Yıldız", "Yildiz")]
    public void SpellingVariant_OfAName_IsOneOfItsOtherSpellings(string name, string other) =>
        Drawn(draw => SpellingVariants.Of(name, draw)).Should().NotContain(name)
            .And.Contain(spelling => spelling.StartsWith(other, StringComparison.Ordinal));

    [Fact]
    public void SpellingVariant_OfANameWithoutAny_DoesNotExist() => SpellingVariants.Exist("Bom").Should().BeFalse();

    [Theory]
    [InlineData(null, "HS")]
    [InlineData(null, "1HG")]
    [InlineData(null, "2 hoog")]
    [InlineData(null, "1")]
    [InlineData(null, "BIS")]
    [InlineData(null, "II")]
    [InlineData(null, "204")]
    [InlineData("A", null)]
    [InlineData("B", "2")]
    public void Addition_Changed_IsGoneInHalfAndOtherwiseWrittenInTheRest(string? letter, string? addition)
    {
        var home = new HomeNumber(12, letter, addition);

        var written = Drawn(draw => WrittenAddition.Changed(home, draw)).ToList();

        written.Should().NotContain(home).And.OnlyContain(one => one.Number == 12);
        written.Count(one => !one.HasAddition).Should().BeInRange((Draws / 2) - 120, (Draws / 2) + 120);
        written.Distinct().Should().HaveCountGreaterThan(2);
    }

    private static IEnumerable<T> Drawn<T>(Func<Draw, T> make) =>
        Enumerable.Range(0, Draws).Select(place => make(new Draw(9, DrawPurpose.Signals, place)));
}
