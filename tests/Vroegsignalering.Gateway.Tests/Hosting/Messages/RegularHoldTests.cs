using Vroegsignalering.Gateway.Hosting.Messages;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

public sealed class RegularHoldTests
{
    private readonly RegularHold _hold = new(TimeSpan.FromMinutes(5));

    [Fact]
    public void Pass_NobodyHolds_IsImmediate() => Pass(_hold).IsCompletedSuccessfully.Should().BeTrue();

    [Fact]
    public async Task Pass_TwoHold_WaitsForTheLast()
    {
        var (first, second) = (_hold.Enter(), _hold.Enter());
        var pass = Pass(_hold);

        first.Dispose();
        pass.IsCompleted.Should().BeFalse();
        second.Dispose();

        await pass.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Pass_HeldAgainAfterwards_WaitsAgain()
    {
        _hold.Enter().Dispose();
        using var held = _hold.Enter();

        Pass(_hold).IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Pass_HeldForTooLong_GoesOn()
    {
        var impatient = new RegularHold(TimeSpan.FromMilliseconds(20));
        using var held = impatient.Enter();

        await Pass(impatient).WaitAsync(TimeSpan.FromSeconds(10));

        Pass(impatient).IsCompletedSuccessfully.Should().BeTrue("a file that never ends holds nobody back for ever");
    }

    private static Task Pass(RegularHold hold) => hold.PassAsync(CancellationToken.None);
}
