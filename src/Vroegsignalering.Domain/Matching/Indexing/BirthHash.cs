namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The hash of a birth date with a phonetic surname key.</summary>
internal static class BirthHash
{
    /// <summary>The hash.</summary>
    /// <param name="birthDay">As <see cref="PersonFacts.BirthDay"/> gives it.</param>
    /// <param name="surname">The key.</param>
    public static ulong Of(uint birthDay, SurnameKey surname) => KeyHash.Of(unchecked(surname.Number + ((ulong)birthDay << 32)));
}
