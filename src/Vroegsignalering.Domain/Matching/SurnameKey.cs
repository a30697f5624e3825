using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching;

/// <summary>The Dutch phonetic key of a surname, under which the store finds residents by name (MA-03).</summary>
/// <remarks>
/// Our own, in three steps: the name without prefixes, also glued ones; one spelling for what sounds alike; then the first
/// sound (any vowel counts as <c>a</c>) and the consonants after it. It finds candidates; it never decides.
/// </remarks>
public static class SurnameKey
{
    private const int ShortestName = 3;
    private static readonly string[] GluedPrefixes = ["vanden", "vander", "vande", "van"];

    /// <summary>The key, such as <c>jnsn</c> for Jansen and Janssen; empty when the text holds no letter.</summary>
    /// <param name="surname">An own or a partner's surname, with or without its prefix.</param>
    public static string Of(string surname) => NormalSurname.Of(null, surname)?.Key ?? "";

    /// <summary>The key of a name already in comparable form.</summary>
    /// <param name="core">A surname, or half of a double one, as <see cref="NormalSurname"/> gives it; not empty.</param>
    internal static string OfCore(string core)
    {
        var sounds = DutchSpelling.Of(WithoutGluedPrefix(core));
        Span<char> key = sounds.Length <= 64 ? stackalloc char[sounds.Length] : new char[sounds.Length];
        var length = 0;
        foreach (var sound in sounds)
        {
            var letter = IsVowel(sound) ? 'a' : sound;
            if (length == 0 || (letter is not ('a' or 'h') && letter != key[length - 1]))
            {
                key[length++] = letter;
            }
        }

        return new string(key[..length]);
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string WithoutGluedPrefix(string core)
    {
        var glued = GluedPrefixes.FirstOrDefault(prefix =>
            core.Length >= prefix.Length + ShortestName && core.StartsWith(prefix, StringComparison.Ordinal));
        return glued is null ? core : core[glued.Length..];
    }
}
