using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class HashGateTests : IDisposable
{
    private const int Threads = 2;

    private readonly HashGate _gate = new(Threads);
    private readonly ManualResetEventSlim _open = new();
    private int _running;
    private int _most;
    private int _run;

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Run_FiftyAtOnce_ChecksFewAtATimeAndTurnsAwayWhomItCannotSeat()
    {
        var guesses = Enumerable.Range(0, 50).Select(_ => _gate.RunAsync(new Asker("client", "a"), Slow, CancellationToken.None)).ToList();
        var turnedAway = guesses.Count(guess => guess.IsCompleted);
        _open.Set();
        var answers = await Task.WhenAll(guesses);

        turnedAway.Should().BeInRange(50 - WaitingRoom.Places - Threads, 50 - WaitingRoom.Places, "they hear so at once");
        answers.Count(answer => answer is null).Should().Be(turnedAway);
        (_run, _most <= Threads).Should().Be((50 - turnedAway, true));
    }

    [Fact]
    public async Task Run_CrowdAtOneClient_HoldsUpNoOther()
    {
        var order = new List<string>();
        var crowd = Enumerable.Range(0, WaitingRoom.Places).Select(_ => _gate.RunAsync(new Asker("attacked", "a"), Noted(order, "attacked"), CancellationToken.None)).ToList();
        var other = _gate.RunAsync(new Asker("other", "a"), Noted(order, "other"), CancellationToken.None);
        _open.Set();
        await Task.WhenAll([.. crowd, other]);

        order.IndexOf("other").Should().BeLessThanOrEqualTo(2 * Threads);
    }

    [Fact]
    public async Task Run_WhoeverHangsUp_LeavesThePlaceToSomebodyElse()
    {
        using var hangUp = new CancellationTokenSource();
        var crowd = Enumerable.Range(0, 50).Select(_ => _gate.RunAsync(new Asker("client", "a"), Slow, hangUp.Token)).ToList();
        await hangUp.CancelAsync();

        var next = _gate.RunAsync(new Asker("client", "a"), () => true, CancellationToken.None);
        _open.Set();
        await Task.WhenAll(crowd);

        (await next).Should().BeTrue();
        _run.Should().BeLessThanOrEqualTo(Threads, "who waited and went is not checked");
    }

    [Fact]
    public async Task Run_CheckThatFails_FailsForWhoeverAskedAndNobodyElse()
    {
        var failing = () => _gate.RunAsync(new Asker("client", "a"), () => throw new InvalidOperationException(), CancellationToken.None);

        await failing.Should().ThrowAsync<InvalidOperationException>();
        (await _gate.RunAsync(new Asker("client", "a"), () => true, CancellationToken.None)).Should().BeTrue();
    }

    private Func<bool> Noted(List<string> order, string who) => () =>
    {
        lock (order) order.Add(who);
        return Slow();
    };

    private bool Slow()
    {
        var running = Interlocked.Increment(ref _running);
        lock (_open) _most = Math.Max(_most, running);
        Interlocked.Increment(ref _run);
        _open.Wait();
        Interlocked.Decrement(ref _running);
        return false;
    }
}
