using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching;

/// <summary>Spread-out numbers for keys: those of texts let texts be compared without going to where they stand.</summary>
/// <remarks>
/// Texts of one length, up to four letters, never share a number; any two others do once in 10^19 pairs, which is taken for never.
/// </remarks>
internal static class KeyHash
{
    private const int LettersPerStep = sizeof(ulong) / sizeof(char);

    /// <summary>The number of the text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        for (; text.Length >= LettersPerStep; text = text[LettersPerStep..])
        {
            hash = Of(hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)));
        }

        var rest = 0ul;
        foreach (var letter in text)
        {
            rest = (rest << (8 * sizeof(char))) | letter;
        }

        return Of(hash ^ rest);
    }

    /// <summary>The number of the key; different ones for different keys.</summary>
    public static ulong Of(ulong key)
    {
        unchecked
        {
            var mixed = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
            return mixed ^ (mixed >> 32);
        }
    }
}
