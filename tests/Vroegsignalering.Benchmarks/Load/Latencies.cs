using System.Collections.Concurrent;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Durations collected from many threads.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentBag<double> _milliseconds = [];

    public int Count => _milliseconds.Count;

    public void Add(TimeSpan duration) => _milliseconds.Add(duration.TotalMilliseconds);

    /// <summary>The duration in milliseconds that the share of all does not exceed; null without any.</summary>
    public double? Percentile(double share)
    {
        var sorted = _milliseconds.Order().ToArray();
        return sorted.Length == 0 ? null : Math.Round(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 1);
    }
}
