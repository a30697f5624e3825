namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Persons under a hash: open addressing in four bytes per entry, several persons under one key.</summary>
/// <remarks>
/// A slot holds the person's row in 25 bits and seven bits of the hash. It keeps no key: whoever looks up compares with the
/// person found, of which about one in 128 is a stranger. Threads may add at the same time, and read once all are added.
/// </remarks>
internal sealed class PersonSlots
{
    /// <summary>How many persons an index can hold.</summary>
    public const int MostPersons = (1 << RowBits) - 2;

    private const int RowBits = 25;
    private const uint RowMask = (1u << RowBits) - 1;
    private const double Load = 0.72;

    private readonly uint[] _slots;

    public PersonSlots(int entries) => _slots = new uint[(int)(entries / Load) + 2];

    /// <summary>A spread-out hash of the key.</summary>
    public static ulong HashOf(ulong key)
    {
        unchecked
        {
            var mixed = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15;
            return (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
        }
    }

    public void Add(ulong hash, int row)
    {
        var entry = TagOf(hash) | (uint)(row + 1);
        var place = PlaceOf(hash);
        while (Interlocked.CompareExchange(ref _slots[place], entry, 0) != 0)
        {
            place = Next(place);
        }
    }

    /// <summary>The rows that may stand under the hash.</summary>
    public Rows Under(ulong hash) => new(this, hash);

    private static uint TagOf(ulong hash) => unchecked((uint)hash) & ~RowMask;

    private int PlaceOf(ulong hash) => (int)Math.BigMul(hash, (ulong)_slots.Length, out _);

    private int Next(int place) => place + 1 < _slots.Length ? place + 1 : 0;

    /// <summary>Walks the slots from the hash on to the first empty one.</summary>
    internal struct Rows
    {
        private readonly PersonSlots _in;
        private readonly uint _tag;
        private int _place;

        public Rows(PersonSlots slots, ulong hash) => (_in, _tag, _place) = (slots, TagOf(hash), slots.PlaceOf(hash));

        public int Current { get; private set; }

        public readonly Rows GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_in._slots[_place] is not 0 and var entry)
            {
                _place = _in.Next(_place);
                if ((entry & ~RowMask) == _tag)
                {
                    Current = (int)(entry & RowMask) - 1;
                    return true;
                }
            }

            return false;
        }
    }
}
