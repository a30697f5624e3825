using System.Collections.Concurrent;
using System.Net;

namespace Vroegsignalering.Benchmarks.Load;

/// <summary>Answers counted by status, from many threads.</summary>
internal sealed class StatusCounts
{
    private readonly ConcurrentDictionary<int, int> _counts = new();

    public IReadOnlyDictionary<int, int> ByStatus => _counts;

    public int Total => _counts.Values.Sum();

    /// <summary>Everything that was no success.</summary>
    public int Refused => _counts.Where(count => count.Key >= 400).Sum(count => count.Value);

    public void Add(HttpStatusCode status) => _counts.AddOrUpdate((int)status, 1, (_, before) => before + 1);
}
