namespace Vroegsignalering.Synthesis.Names;

/// <summary>Draws a rank by Zipf's law with a flattened top: rank r weighs 1 / (r + flatness).</summary>
/// <remarks>Weights are whole numbers, so that every machine draws the same.</remarks>
internal sealed class Frequencies
{
    private const long Scale = 1_000_000_000_000;

    private readonly long[] _upTo;

    /// <summary>The curve over so many ranks; the higher the flatness, the less the first stand out.</summary>
    public Frequencies(int ranks, int flatness)
    {
        _upTo = new long[ranks];
        var sum = 0L;
        for (var rank = 0; rank < ranks; rank++)
        {
            _upTo[rank] = sum += Scale / (rank + 1 + flatness);
        }
    }

    /// <summary>A rank from 0.</summary>
    public int Pick(Draw draw)
    {
        var found = Array.BinarySearch(_upTo, draw.Below(_upTo[^1]));
        return found < 0 ? ~found : found + 1;
    }
}
