using Vroegsignalering.Synthesis.Names;

namespace Vroegsignalering.Synthesis.Tests.Names;

public sealed class FirstNamesTests
{
    [Fact]
    public void Of_TwoGenerations_HaveOtherNames()
    {
        var old = CommonestOf(1935);
        var young = CommonestOf(2012);

        old.Should().Contain("Johannes").And.NotContain("Daan");
        young.Should().Contain("Daan");
        old.Intersect(young).Should().HaveCountLessThan(4);
    }

    [Fact]
    public void Of_AnyPerson_HasOneToFourNamesWithoutRepeats()
    {
        var draw = new Draw(5, DrawPurpose.Names, 0);
        for (var made = 0; made < 5_000; made++)
        {
            var names = FirstNames.Of(new Bearer(Origin.Dutch, made % 2 == 0, 1930 + (made % 90)), draw).Split(' ');

            names.Should().OnlyHaveUniqueItems().And.HaveCountLessThan(5);
        }
    }

    [Fact]
    public void CallName_WithoutOne_IsNone() => FirstNames.CallName("Daan", new Draw(1, DrawPurpose.Names, 0)).Should().BeNull();

    private static IEnumerable<string> CommonestOf(int year)
    {
        var draw = new Draw(2, DrawPurpose.Names, year);
        return Enumerable.Range(0, 5_000).Select(_ => FirstNames.One(new Bearer(Origin.Dutch, false, year), draw))
            .CountBy(name => name).OrderByDescending(pair => pair.Value).Take(10).Select(pair => pair.Key);
    }
}
