namespace Vroegsignalering.Domain.Matching;

/// <summary>How rare each value of one field is, from how often it occurs.</summary>
internal sealed class ValueFrequencies<T>
    where T : notnull
{
    private readonly Dictionary<T, double> _rarities;
    private readonly double _unseen;

    /// <summary>From counts; those of an equal value are added up, none counts for nothing.</summary>
    public ValueFrequencies(IEnumerable<(T Value, int Count)> counts)
    {
        var bearers = new Dictionary<T, int>();
        foreach (var (value, count) in counts.Where(row => row.Count > 0))
        {
            bearers[value] = bearers.GetValueOrDefault(value) + count;
        }

        var all = bearers.Values.Sum(count => (double)count);
        var typical = all == 0 ? 1 : bearers.Values.Sum(count => (double)count * count) / all;
        _rarities = bearers.ToDictionary(row => row.Key, row => Math.Log2(typical / row.Value));
        _unseen = Math.Log2(typical);
    }

    /// <summary>Bits by which agreement on the value tells more than on a typical one; a value never seen counts as seen once.</summary>
    public double RarityOf(T value) => _rarities.GetValueOrDefault(value, _unseen);
}
