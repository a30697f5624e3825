using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>The moment of the last change of a task, per municipality; in whole microseconds, which is what PostgreSQL keeps.</summary>
public static class TaskClock
{
    /// <summary>The moment up to which every change can be seen by whatever is read after this; null before the first change.</summary>
    public static async Task<DateTimeOffset?> ReadAsync(Session session, Gemeentecode tenant) =>
        await session.SingleAsync<long?>("select moment from task_clock where tenant = @tenant", new { tenant }) is { } moment
            ? MomentOf(moment)
            : null;

    internal static long NumberOf(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    internal static DateTimeOffset MomentOf(long number) => DateTimeOffset.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond);
}
