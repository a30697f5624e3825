namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>A secret that waits to be checked.</summary>
internal sealed class PendingCheck(string address, Func<bool> check)
{
    private readonly TaskCompletionSource<bool?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Address => address;

    /// <summary>The round of its waiting room in which it has its turn.</summary>
    public long Round { get; set; }

    /// <summary>Whether the secret is right; null when it was turned away unchecked.</summary>
    public Task<bool?> Answer => _answer.Task;

    public void TurnAway() => _answer.TrySetResult(null);

    public void Run()
    {
        try
        {
            _answer.TrySetResult(check());
        }
        catch (Exception failure)
        {
            // Belongs to whoever waits; on a thread of our own it would end the process.
            _answer.TrySetException(failure);
        }
    }
}
