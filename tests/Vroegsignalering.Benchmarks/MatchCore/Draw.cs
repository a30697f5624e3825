using System.Runtime.InteropServices;

namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>Random numbers from a seed, cheap to begin anew for every household (SplitMix64).</summary>
internal struct Draw(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    public double Share() => (Next() >> 11) / (double)(1ul << 53);

    public int Below(int bound) => (int)(Share() * bound);

    public bool Chance(double share) => Share() < share;

    /// <summary>A rank below the bound in the manner of Zipf and Mandelbrot: low ranks are common, none is overwhelming.</summary>
    public int Rank(int bound, double shift) => (int)((shift * Math.Pow((bound + shift) / shift, Share())) - shift);

    public Guid Id()
    {
        Span<ulong> halves = [Next(), Next()];
        return MemoryMarshal.Read<Guid>(MemoryMarshal.AsBytes(halves));
    }
}
