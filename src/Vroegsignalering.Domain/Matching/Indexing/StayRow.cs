using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>One residence of the index in 20 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct StayRow
{
    private const int PartTimeAt = 63;
    private const int AdditionAt = PremisesKey.Bits;
    private const ulong PremisesMask = (1ul << AdditionAt) - 1;
    private const ulong AdditionMask = (1ul << (PartTimeAt - AdditionAt)) - 1;

    private readonly ulong _place;

    /// <summary>The residence, its household and addition by their numbers in the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than eight million different additions.</exception>
    public StayRow(Residence residence, AddressKey address, (int Household, int Addition) numbers)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)numbers.Addition, AdditionMask, nameof(numbers));
        _place = address.Premises.Packed | ((ulong)numbers.Addition << AdditionAt) | (residence.PartTime ? 1ul << PartTimeAt : 0);
        (Household, From, Until) = (numbers.Household, residence.From, residence.Until ?? DateOnly.MaxValue);
    }

    public int Household { get; }

    public DateOnly From { get; }

    /// <summary>Last day, inclusive; the end of time while it lasts.</summary>
    public DateOnly Until { get; }

    public PremisesKey Premises => new(_place & PremisesMask);

    public int Addition => (int)((_place >> AdditionAt) & AdditionMask);

    public bool PartTime => _place >> PartTimeAt == 1;

    public override string ToString() => nameof(StayRow);
}
