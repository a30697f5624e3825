using System.Numerics;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Persons with the hash under which each is to be found, by the first bits of that hash.</summary>
/// <remarks>An entry is the higher 39 bits of the hash, then the row. They are written twice, to be counted and to be placed, for that costs less than to keep them.</remarks>
internal sealed class PersonEntries
{
    /// <summary>How many bits a row takes.</summary>
    public const int RowBits = 25;

    /// <summary>How many persons an index can hold.</summary>
    public const int MostPersons = (1 << RowBits) - 2;

    private const int EntriesPerRange = 1 << 15;

    private readonly int _unused;
    private readonly int[] _starts;
    private readonly ulong[] _entries;

    /// <summary>All entries, in as many ranges, a power of two, as make a range fit into the cache.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="write">Adds the entries of some rows: from the first, inclusive, to the second, exclusive.</param>
    public PersonEntries(int rows, Action<int, int, List<ulong>> write)
    {
        var ranges = (int)BitOperations.RoundUpToPowerOf2((uint)(rows / EntriesPerRange) + 1);
        _unused = 32 - BitOperations.Log2((uint)ranges);
        var next = new int[Cores.PartsOf(rows)][];
        Cores.Each(rows, (from, until) => next[Cores.PartAt(from)] = CountOf(Written(from, until, write), ranges));
        _starts = new int[ranges + 1];
        _entries = LargeArray.Of<ulong>(Place(next, _starts));
        Cores.Each(rows, (from, until) => Put(Written(from, until, write), next[Cores.PartAt(from)]));
    }

    public int Count => _entries.Length;

    /// <summary>How many ranges there are.</summary>
    public int Ranges => _starts.Length - 1;

    /// <summary>The entries of one range.</summary>
    public ReadOnlySpan<ulong> Of(int range) => _entries.AsSpan(_starts[range].._starts[range + 1]);

    /// <summary>The entry of a person.</summary>
    public static ulong EntryOf(ulong hash, int row) => (hash & ~((1ul << RowBits) - 1)) | (uint)(row + 1);

    private static ReadOnlySpan<ulong> Written(int from, int until, Action<int, int, List<ulong>> write)
    {
        var entries = new List<ulong>(2 * (until - from));
        write(from, until, entries);
        return CollectionsMarshal.AsSpan(entries);
    }

    // The counts of every part become the places where it puts its first entry of every range.
    private static int Place(int[][] counts, int[] starts)
    {
        var placed = 0;
        for (var range = 0; range < starts.Length - 1; range++)
        {
            starts[range] = placed;
            foreach (var part in counts)
            {
                (part[range], placed) = (placed, placed + part[range]);
            }
        }

        return starts[^1] = placed;
    }

    private int[] CountOf(ReadOnlySpan<ulong> entries, int ranges)
    {
        var counts = new int[ranges];
        foreach (var entry in entries)
        {
            counts[RangeOf(entry)]++;
        }

        return counts;
    }

    private void Put(ReadOnlySpan<ulong> entries, int[] next)
    {
        foreach (var entry in entries)
        {
            _entries[next[RangeOf(entry)]++] = entry;
        }
    }

    private int RangeOf(ulong entry) => (int)(entry >> 32 >> _unused);
}
