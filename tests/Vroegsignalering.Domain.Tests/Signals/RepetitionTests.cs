using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

public sealed class RepetitionTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [Trait("Rule", "RE-02")]
    [InlineData(50_00, 30, 50_00, true, "the same amount")]
    [InlineData(49_99, 30, 50_00, true, "less than before")]
    [InlineData(50_01, 30, 50_00, false, "a higher amount must be taken up")]
    [InlineData(50_00, 180, 50_00, true, "the last day of the window counts")]
    [InlineData(50_00, 181, 50_00, false, "one day after the window")]
    [InlineData(50_00, -1, 50_00, false, "a take-up that came later does not count")]
    [InlineData(50_00, 0, 50_00, true, "the same day")]
    public void Decide_OneTakeUp_ComparesAmountAndDay(long amount, int daysAgo, long earlier, bool repeated, string because) =>
        (Repetition.Decide(new(Today, amount), false, [new(Today.AddDays(-daysAgo), earlier)]) is RepetitionOutcome.Repeated)
            .Should().Be(repeated, because);

    [Fact]
    [Trait("Rule", "RE-02")]
    public void Decide_SeveralTakeUps_ComparesWithTheLast() =>
        Repetition.Decide(new(Today, 60_00), false, [new(Today.AddDays(-10), 50_00), new(Today.AddDays(-90), 70_00)])
            .Should().BeOfType<RepetitionOutcome.TakeUp>("it rose since the last one, whatever came before");

    [Fact]
    [Trait("Rule", "RE-02")]
    public void Decide_EarlierWithoutAmount_TakesUp() =>
        Repetition.Decide(new(Today, 60_00), false, [new(Today.AddDays(-10), null)]).Should().BeOfType<RepetitionOutcome.TakeUp>();

    [Fact]
    [Trait("Rule", "RE-02")]
    public void Decide_NothingBefore_TakesUp() => Repetition.Decide(new(Today, 60_00), false, []).Should().BeOfType<RepetitionOutcome.TakeUp>();

    [Fact]
    [Trait("Rule", "RE-03")]
    public void Decide_Crisis_NeverRepeats() =>
        Repetition.Decide(new(Today, 50_00), true, [new(Today, 50_00)]).Should().BeOfType<RepetitionOutcome.TakeUp>();

    [Fact]
    [Trait("Rule", "RE-02")]
    public void ClaimKey_Reference_GoesBeforeAddress()
    {
        var withReference = SignalMessages.Regular().Signal();
        var without = withReference with { ClaimReference = null };

        ClaimKey.Of(withReference, "3077SS10A").Should().Be(ClaimKey.Of(withReference, "elders"));
        ClaimKey.Of(without, "3077SS10A").Should().Be(ClaimKey.Of(without with { Reference = "X" }, "3077SS10A"));
        ClaimKey.Of(without, "3077SS10A").Should().NotBe(ClaimKey.Of(without with { Kind = SignalKind.Water }, "3077SS10A"), "another kind");
        ClaimKey.Of(without, "3077SS10A").ToString().Should().NotContain("3077", "an address is not for logs");
    }
}
