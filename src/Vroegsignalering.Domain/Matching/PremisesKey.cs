using System.Globalization;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>Postcode and house number in one number: what all additions of an address have in common (MA-02).</summary>
/// <remarks>Forty bits: 23 of the postcode, 17 of the house number. Personal data, as <see cref="AddressKey"/> is.</remarks>
public readonly record struct PremisesKey
{
    /// <summary>How many bits of <see cref="Packed"/> are used.</summary>
    internal const int Bits = 40;

    private const int NumberBits = 17;
    private const int Letters = 26;
    private const int LetterPairs = Letters * Letters;

    /// <summary>The key from its packed form.</summary>
    internal PremisesKey(ulong packed) => Packed = packed;

    /// <summary>The key as a number; zero for none.</summary>
    internal ulong Packed { get; }

    /// <summary>The key of the address.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The house number is below 0 or above 131,071.</exception>
    public static PremisesKey Of(Address address)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unchecked((uint)address.HouseNumber), (1u << NumberBits) - 1, nameof(address));
        var postcode = 0;
        foreach (var sign in address.Postcode.ToString())
        {
            postcode = char.IsAsciiDigit(sign) ? (postcode * 10) + sign - '0' : (postcode * Letters) + sign - 'A';
        }

        return new PremisesKey(((ulong)postcode << NumberBits) | (uint)address.HouseNumber);
    }

    /// <summary>The canonical text, such as <c>3077SS-10</c>, for the store only.</summary>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    public override string ToString()
    {
        if (Packed == 0)
        {
            throw new InvalidOperationException("An address key is missing.");
        }

        var (digits, letters) = int.DivRem((int)(Packed >> NumberBits), LetterPairs);
        var number = Packed & ((1ul << NumberBits) - 1);
        return string.Create(
            CultureInfo.InvariantCulture, $"{digits}{(char)('A' + (letters / Letters))}{(char)('A' + (letters % Letters))}-{number}");
    }
}
