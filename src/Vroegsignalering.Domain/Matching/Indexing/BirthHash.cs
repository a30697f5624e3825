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

    public static ulong Of(DateOnly born, ulong surnameKey) => PersonSlots.HashOf(unchecked(surnameKey + ((ulong)born.DayNumber << 32)));
}
