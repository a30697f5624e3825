namespace Vroegsignalering.Synthesis.Tests;

public sealed class DrawTests
{
    [Fact]
    public void Below_OneSeedAndPlace_DrawsTheSameOnEveryMachine()
    {
        var draw = new Draw(599, DrawPurpose.Signals, 7);

        Enumerable.Range(0, 8).Select(_ => draw.Below(1_000_000)).Should().Equal(603_308, 949_343, 58_569, 154_354, 51_346, 24_785, 693_890, 883_046);
    }

    [Fact]
    public void Below_OtherSeedPurposeOrPlace_DrawsOtherwise()
    {
        Draw[] draws = [new(1, DrawPurpose.Signals, 1), new(2, DrawPurpose.Signals, 1), new(1, DrawPurpose.Hazards, 1), new(1, DrawPurpose.Signals, 2)];

        draws.Select(draw => draw.Below(long.MaxValue)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Below_ManyDraws_FallEvenly()
    {
        var draw = new Draw(3, DrawPurpose.Streets, 0);
        var counts = new int[10];
        for (var made = 0; made < 100_000; made++)
        {
            counts[draw.Below(10)]++;
        }

        counts.Should().OnlyContain(count => count > 9_500 && count < 10_500, "five standard deviations are 475");
    }

    [Fact]
    public void Day_WrongWayRound_IsTheFirst() =>
        new Draw(1, DrawPurpose.Streets, 0).Day(new DateOnly(2025, 2, 1), new DateOnly(2024, 1, 1)).Should().Be(new DateOnly(2025, 2, 1));
}
