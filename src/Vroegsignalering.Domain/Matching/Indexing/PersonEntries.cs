using System.Numerics;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Persons with the hash under which each is to be found: the higher 39 bits of the hash, then the row.</summary>
internal sealed class PersonEntries
{
    /// <summary>How many bits a row takes.</summary>
    public const int RowBits = 25;

    /// <summary>How many persons an index can hold.</summary>
    public const int MostPersons = (1 << RowBits) - 2;

    private readonly List<ulong> _entries = [];

    public int Count => _entries.Count;

    /// <summary>A spread-out hash of the key.</summary>
    public static ulong HashOf(ulong key)
    {
        unchecked
        {
            var mixed = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
            return mixed ^ (mixed >> 32);
        }
    }

    public void Add(ulong hash, int row) => _entries.Add((hash & ~((1ul << RowBits) - 1)) | (uint)(row + 1));

    /// <summary>The entries by the first bits of their hash, in as many ranges, and where each range begins.</summary>
    /// <param name="ranges">A power of two.</param>
    public (ulong[] Entries, int[] Starts) ByRange(int ranges)
    {
        var unused = 32 - BitOperations.Log2((uint)ranges);
        var starts = new int[ranges + 1];
        foreach (var entry in CollectionsMarshal.AsSpan(_entries))
        {
            starts[(int)(entry >> 32 >> unused) + 1]++;
        }

        for (var range = 1; range < starts.Length; range++)
        {
            starts[range] += starts[range - 1];
        }

        var next = starts[..ranges];
        var sorted = new ulong[_entries.Count];
        foreach (var entry in CollectionsMarshal.AsSpan(_entries))
        {
            sorted[next[(int)(entry >> 32 >> unused)]++] = entry;
        }

        return (sorted, starts);
    }
}
