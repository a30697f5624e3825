namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Persons under a hash: open addressing in four bytes per entry, several persons under one key.</summary>
/// <remarks>
/// A slot holds the person's row in 25 bits and seven bits of the hash. It keeps no key: whoever looks up compares with the
/// person found, of which about one in 128 is a stranger. The slots are filled range by range, each small enough for the cache.
/// </remarks>
internal sealed class PersonSlots
{
    private const ulong RowMask = (1ul << PersonEntries.RowBits) - 1;
    private const double Load = 0.72;

    private readonly uint[] _slots;

    public PersonSlots(PersonEntries entries)
    {
        var size = (int)(entries.Count / Load / entries.Ranges) + 1;
        _slots = LargeArray.Of<uint>(size * entries.Ranges);
        var late = new List<ulong>();
        Cores.Parts(entries.Count, entries.Ranges, range => Fill(entries.Of(range), (size * range, size * (range + 1)), late));
        late.ForEach(AddLate);
    }

    /// <summary>The slot at which a search for the hash begins.</summary>
    public uint FirstUnder(ulong hash) => _slots[PlaceOf(hash)];

    /// <summary>The rows that may stand under the hash.</summary>
    public Rows Under(ulong hash) => new(this, hash);

    private void Fill(ReadOnlySpan<ulong> entries, (int Begin, int End) range, List<ulong> late)
    {
        _slots.AsSpan(range.Begin..range.End).Clear();
        foreach (var entry in entries)
        {
            var place = PlaceOf(entry);
            while (place < range.End && _slots[place] != 0)
            {
                place++;
            }

            if (place < range.End)
            {
                _slots[place] = unchecked((uint)entry);
                continue;
            }

            lock (late)
            {
                late.Add(entry);
            }
        }
    }

    // Whoever found the rest of the range full goes into the next, where nobody else is filling any more.
    private void AddLate(ulong entry)
    {
        var place = PlaceOf(entry);
        while (_slots[place] != 0)
        {
            place = Next(place);
        }

        _slots[place] = unchecked((uint)entry);
    }

    private int PlaceOf(ulong hash) => (int)(((hash >> 32) * (ulong)_slots.Length) >> 32);

    private int Next(int place) => place + 1 < _slots.Length ? place + 1 : 0;

    /// <summary>Walks the slots from the hash on to the first empty one.</summary>
    internal struct Rows
    {
        private readonly PersonSlots _in;
        private readonly uint _tag;
        private int _place;

        public Rows(PersonSlots slots, ulong hash) =>
            (_in, _tag, _place) = (slots, unchecked((uint)(hash & ~RowMask)), slots.PlaceOf(hash));

        public int Current { get; private set; }

        public readonly Rows GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_in._slots[_place] is not 0 and var entry)
            {
                _place = _in.Next(_place);
                if ((entry & ~(uint)RowMask) == _tag)
                {
                    Current = (int)(entry & (uint)RowMask) - 1;
                    return true;
                }
            }

            return false;
        }
    }
}
