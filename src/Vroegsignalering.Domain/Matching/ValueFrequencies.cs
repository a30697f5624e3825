namespace Vroegsignalering.Domain.Matching;

/// <summary>How often each value of one field occurs, and how rare that makes it.</summary>
internal sealed class ValueFrequencies<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];
    private readonly double _typical;

    /// <summary>From counts; those of an equal value are added up, none counts for nothing.</summary>
    public ValueFrequencies(IEnumerable<(T Value, int Count)> counts)
    {
        foreach (var (value, count) in counts.Where(row => row.Count > 0))
        {
            _counts[value] = _counts.GetValueOrDefault(value) + count;
        }

        var all = _counts.Values.Sum(count => (double)count);
        _typical = all == 0 ? 1 : _counts.Values.Sum(count => (double)count * count) / all;
    }

    /// <summary>Bits by which agreement on the value tells more than on a typical one; a value never seen counts as seen once.</summary>
    public double RarityOf(T value) => Math.Log2(_typical / _counts.GetValueOrDefault(value, 1));
}
