using System.Threading.RateLimiting;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>Counts failed log-ins per name and address in fixed windows; a success costs nothing.</summary>
public sealed class LoginLimiter : IDisposable
{
    public const int Attempts = 5;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _failures = PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = Attempts, Window = Window }));

    /// <summary>Whether this name failed too often from this address and has to wait.</summary>
    public bool MustWait(HttpContext context, string name)
    {
        using var lease = _failures.AttemptAcquire(Key(context, name), permitCount: 0);
        return !lease.IsAcquired;
    }

    public void CountFailure(HttpContext context, string name)
    {
        using var lease = _failures.AttemptAcquire(Key(context, name));
    }

    public void Dispose() => _failures.Dispose();

    private static string Key(HttpContext context, string name) => $"{context.Connection.RemoteIpAddress}|{name}";
}
