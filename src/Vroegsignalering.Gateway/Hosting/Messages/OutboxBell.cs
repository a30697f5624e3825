using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Wakes the dispatchers when something was committed; a poll catches what another process committed.</summary>
internal sealed class OutboxBell : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private readonly SemaphoreSlim _crisis = new(0);
    private readonly SemaphoreSlim _regular = new(0);

    /// <summary>Keeps the regular lane back while a file comes in.</summary>
    public RegularHold Regular { get; } = new(TimeSpan.FromSeconds(30));

    /// <summary>Wakes both lanes: the writer need not know what it wrote.</summary>
    public void Ring()
    {
        Ring(_crisis);
        Ring(_regular);
    }

    /// <summary>Waits until the bell rings or it is time to look anyway.</summary>
    public Task WaitAsync(Lane lane, CancellationToken cancellation) => Of(lane).WaitAsync(Poll, cancellation);

    public void Dispose()
    {
        _crisis.Dispose();
        _regular.Dispose();
    }

    // Two rings at once may count as two: a look too many costs nothing.
    private static void Ring(SemaphoreSlim bell)
    {
        if (bell.CurrentCount == 0)
        {
            bell.Release();
        }
    }

    private SemaphoreSlim Of(Lane lane) => lane switch
    {
        Lane.Crisis => _crisis,
        Lane.Regular => _regular,
    };
}
