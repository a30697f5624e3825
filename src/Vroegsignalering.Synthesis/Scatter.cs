namespace Vroegsignalering.Synthesis;

/// <summary>A way through so many places that meets each once, always far from the last: every 0.618th, by the golden section.</summary>
internal readonly struct Scatter
{
    private readonly long _stride;
    private readonly int _count;

    /// <summary>A way through so many places.</summary>
    public Scatter(int count)
    {
        _count = count;
        _stride = Math.Max(1, count * 618L / 1000);
        while (GreatestCommonDivisor(_stride, count) != 1)
        {
            _stride++;
        }
    }

    /// <summary>The place of a step; after all places the way begins anew.</summary>
    public int PlaceOf(int step) => (int)(step * _stride % _count);

    private static long GreatestCommonDivisor(long one, long other) => other == 0 ? one : GreatestCommonDivisor(other, one % other);
}
