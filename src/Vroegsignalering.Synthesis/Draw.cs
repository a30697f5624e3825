namespace Vroegsignalering.Synthesis;

/// <summary>Reproducible chance: the same seed and place draw the same, on every machine and with every version of .NET.</summary>
/// <remarks>Source: xoshiro256** 1.0 and SplitMix64 of Blackman and Vigna (public domain).</remarks>
internal sealed class Draw
{
    /// <summary>The whole of a chance that is given in parts of it.</summary>
    public const int Whole = 1_000_000_000;

    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A source of its own for each seed, purpose and place in that purpose.</summary>
    public Draw(long seed, DrawPurpose purpose, long place)
    {
        var state = unchecked((ulong)seed);
        state = Mixed(ref state) ^ (ulong)purpose;
        state = Mixed(ref state) ^ unchecked((ulong)place);
        (_s0, _s1, _s2, _s3) = (Mixed(ref state), Mixed(ref state), Mixed(ref state), Mixed(ref state));
    }

    /// <summary>A number from 0 up to but not including the bound.</summary>
    public long Below(long bound) => (long)Math.BigMul(Next(), (ulong)bound, out _);

    /// <inheritdoc cref="Below(long)"/>
    public int Below(int bound) => (int)Below((long)bound);

    /// <summary>A number from 0 up to but not including the bound, low ones more often: the lower of two.</summary>
    public int LowBelow(int bound) => Math.Min(Below(bound), Below(bound));

    /// <summary>A number between the two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>True in so many of a thousand draws.</summary>
    public bool PerMille(int perMille) => Below(1000) < perMille;

    /// <summary>One of them, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>A day between the two, both included; the first when they are the wrong way round.</summary>
    public DateOnly Day(DateOnly from, DateOnly until) => from.AddDays(Below(Math.Max(1, until.DayNumber - from.DayNumber + 1)));

    private ulong Next()
    {
        unchecked
        {
            var result = ulong.RotateLeft(_s1 * 5, 7) * 9;
            var shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = ulong.RotateLeft(_s3, 45);
            return result;
        }
    }

    private static ulong Mixed(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
