namespace Vroegsignalering.Synthesis.Tests;

public sealed class ScatterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(618)]
    [InlineData(1_000)]
    [InlineData(9_409)]
    public void PlaceOf_EveryStep_MeetsEveryPlaceOnce(int count)
    {
        var scatter = new Scatter(count);

        Enumerable.Range(0, count).Select(scatter.PlaceOf).Should().OnlyHaveUniqueItems().And.OnlyContain(place => place >= 0 && place < count);
    }
}
