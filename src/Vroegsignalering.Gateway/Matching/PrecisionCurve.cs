namespace Vroegsignalering.Gateway.Matching;

/// <summary>How many matches would be automatic, and how many of those right, at every threshold: totals in half bits.</summary>
internal sealed class PrecisionCurve
{
    private const int StepsPerBit = 2;
    private const int Most = 80 * StepsPerBit;

    private readonly long[] _count = new long[Most + 1];
    private readonly long[] _right = new long[Most + 1];

    /// <summary>Threshold in bits, matches from it on, and the right ones of those; from the highest down, where there are any.</summary>
    public IEnumerable<(double Threshold, long Automatic, long Right)> Points()
    {
        var (automatic, right) = (0L, 0L);
        for (var step = Most; step >= 0; step--)
        {
            automatic += _count[step];
            right += _right[step];
            if (_count[step] > 0) yield return (step / (double)StepsPerBit, automatic, right);
        }
    }

    public void Add(double total, bool isRight)
    {
        var step = Math.Clamp((int)(total * StepsPerBit), 0, Most);
        _count[step]++;
        _right[step] += isRight ? 1 : 0;
    }

    public void Add(PrecisionCurve other)
    {
        for (var step = 0; step <= Most; step++)
        {
            _count[step] += other._count[step];
            _right[step] += other._right[step];
        }
    }
}
