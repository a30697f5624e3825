namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The hash of a birth date with a phonetic surname key.</summary>
internal static class BirthHash
{
    /// <summary>The part of the surname key, never zero (FNV-1a, 64 bits).</summary>
    public static ulong Of(string surnameKey)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in surnameKey)
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return hash | 1;
    }

    /// <summary>The whole hash.</summary>
    /// <param name="birthDay">As <see cref="PersonFacts.BirthDay"/> gives it.</param>
    /// <param name="surnameKey">The part of the surname key.</param>
    public static ulong Of(uint birthDay, ulong surnameKey) => PersonEntries.HashOf(unchecked(surnameKey + ((ulong)birthDay << 32)));
}
