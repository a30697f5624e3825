namespace Vroegsignalering.Chaos;

/// <summary>Waits for a condition by asking, never by sleeping for a fixed time.</summary>
internal static class Deadline
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Returns as soon as the condition holds; a failure while asking counts as "not yet".</summary>
    /// <exception cref="TimeoutException">It did not hold in time; what was found instead, if anybody can tell.</exception>
    public static async Task UntilAsync(string what, Func<Task<bool>> condition, TimeSpan patience, Func<Task<string>>? instead = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await HoldsAsync(condition))
        {
            if (TimeProvider.System.GetElapsedTime(started) > patience)
            {
                throw new TimeoutException($"Not in time: {what}. {(instead is null ? "" : await instead())}");
            }

            await Task.Delay(Pause);
        }
    }

    private static async Task<bool> HoldsAsync(Func<Task<bool>> condition)
    {
        try
        {
            return await condition();
        }
        catch (Exception away) when (away is HttpRequestException or IOException or System.Data.Common.DbException or OperationCanceledException)
        {
            return false;
        }
    }
}
