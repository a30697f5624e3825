namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The first person of each premises: open addressing on postcode and house number, twelve bytes per slot.</summary>
/// <remarks>Threads may add different premises at the same time, and read once all are added.</remarks>
internal sealed class PremisesSlots
{
    private const double Load = 0.72;

    private readonly ulong[] _keys;
    private readonly int[] _firstRows;

    public PremisesSlots(int premises)
    {
        _keys = new ulong[(int)(premises / Load) + 2];
        _firstRows = new int[_keys.Length];
    }

    public void Add(PremisesKey premises, int firstRow)
    {
        var place = PlaceOf(premises);
        while (Interlocked.CompareExchange(ref _keys[place], premises.Packed, 0) != 0)
        {
            place = Next(place);
        }

        _firstRows[place] = firstRow;
    }

    /// <summary>The first row, or -1 when nobody has a home there.</summary>
    public int FirstRowOf(PremisesKey premises)
    {
        var place = PlaceOf(premises);
        while (_keys[place] != 0)
        {
            if (_keys[place] == premises.Packed)
            {
                return _firstRows[place];
            }

            place = Next(place);
        }

        return -1;
    }

    private int PlaceOf(PremisesKey premises) => (int)Math.BigMul(PersonSlots.HashOf(premises.Packed), (ulong)_keys.Length, out _);

    private int Next(int place) => place + 1 < _keys.Length ? place + 1 : 0;
}
