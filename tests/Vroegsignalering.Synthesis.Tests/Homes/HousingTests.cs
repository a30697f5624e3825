using Vroegsignalering.Synthesis.Homes;

namespace Vroegsignalering.Synthesis.Tests.Homes;

public sealed class HousingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(39)]
    [InlineData(5_000)]
    [InlineData(400_000)]
    public void At_EveryHome_HasAnAddressOfItsOwn(int homes)
    {
        var housing = new Housing(homes);

        var addresses = Enumerable.Range(0, homes).Select(housing.At).ToList();

        new HashSet<SyntheticAddress>(addresses).Should().HaveCount(homes);
        addresses.Should().OnlyContain(address => address.Postcode.Length == 6 && address.Postcode.EndsWith("SS", StringComparison.Ordinal)
            && address.Postcode[0] != '0' && address.Home.Number > 0 && address.Home.Number < 2_001);
    }

    [Fact]
    public void At_EightMillionHomes_FitInThePostcodesThatAreNeverIssued()
    {
        var housing = new Housing(8_000_000);

        housing.At(7_999_999).Postcode.Should().Be("9998SS");
        Enumerable.Range(0, 8_000_000 / 887).Select(street => housing.At(street * 887).Home.Number).Max().Should().BeLessThan(2_001);
    }

    [Fact]
    public void At_ManyHomes_AboutAQuarterHasALetterOrAddition()
    {
        var housing = new Housing(100_000);

        (Enumerable.Range(0, 100_000).Count(home => housing.At(home).Home.HasAddition) / 100_000.0).Should().BeInRange(0.15, 0.35);
    }

    [Fact]
    public void OfScene_AnyScene_IsNotAmongTheHomes()
    {
        var housing = new Housing(1_000);
        var homes = Enumerable.Range(0, 1_000).Select(housing.At).Select(home => (home.Postcode, home.Home.Number)).ToHashSet();

        var scenes = Enumerable.Range(0, 40_000).Select(housing.OfScene).Select(scene => (scene.Postcode, scene.Home.Number)).ToList();

        scenes.Should().OnlyHaveUniqueItems();
        scenes.Should().NotContain(scene => homes.Contains(scene) || scene.Number > 99_999);
    }
}
