using System.Diagnostics;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>
/// Keeps the regular lane back while a file comes in: its sender waits for the report, and nobody waits for a term of four weeks.
/// Crises never wait, and the regular lane no longer than <paramref name="longest"/> (decision 0011).
/// </summary>
internal sealed class RegularHold(TimeSpan longest)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _free = Freed();
    private int _holders;
    private long _since;

    /// <summary>Holds the lane until what is returned is disposed of; several may hold at once.</summary>
    public IDisposable Enter()
    {
        lock (_gate)
        {
            if (_holders++ == 0)
            {
                (_free, _since) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), Stopwatch.GetTimestamp());
            }
        }

        return new Holder(this);
    }

    /// <summary>Returns when nothing holds the lane, or when it has been held for the longest time; from then on at once.</summary>
    public async Task PassAsync(CancellationToken cancellation)
    {
        var (free, left) = Look();
        if (left <= TimeSpan.Zero)
        {
            return;
        }

        try
        {
            await free.Task.WaitAsync(left, cancellation);
        }
        catch (TimeoutException)
        {
            // Held long enough, by the timer: it may be a moment ahead of the clock, by which whoever comes next would still wait.
            free.TrySetResult();
        }
    }

    private (TaskCompletionSource Free, TimeSpan Left) Look()
    {
        lock (_gate) return (_free, longest - Stopwatch.GetElapsedTime(_since));
    }

    private static TaskCompletionSource Freed()
    {
        var free = new TaskCompletionSource();
        free.SetResult();
        return free;
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_holders == 0) _free.TrySetResult();
        }
    }

    private sealed class Holder(RegularHold hold) : IDisposable
    {
        public void Dispose() => hold.Leave();
    }
}
