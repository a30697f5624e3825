using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class BinomialBoundTests
{
    [Theory]
    [InlineData(0, 10, 0.0, "nothing went right")]
    [InlineData(10, 10, 0.741134, "0.05 to the power 1/10")]
    [InlineData(1000, 1000, 0.997009, "about 1 - 3/n")]
    [InlineData(1, 1, 0.05, "one trial")]
    [InlineData(9, 10, 0.605836, "one failure: 10p^9 - 9p^10 = 0.05")]
    [InlineData(1_000, 10_000, 0.095093, "wrong nine times in ten")]
    [InlineData(900_000, 1_000_000, 0.899505, "wrong one time in ten")]
    [InlineData(50, 100, 0.413622, "half of a hundred")]
    [InlineData(999950, 1000000, 0.999937, "fifty wrong in a million: Poisson gives 63.3")]
    public void Lower_OfCounts_IsExact(long successes, long trials, double expected, string because) =>
        BinomialBound.Lower(successes, trials).Should().BeApproximately(expected, 0.000_01, because);
}
