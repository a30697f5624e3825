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
    private const int LongestOnStack = 64;
    private static readonly string[] GluedPrefixes = ["vanden", "vander", "vande", "van"];

    /// <summary>The key, such as <c>jnsn</c> for Jansen and Janssen; empty when the text holds no letter.</summary>
    /// <param name="surname">An own or a partner's surname, with or without its prefix.</param>
    public static string Of(string surname) => NormalSurname.Of(null, surname)?.Key ?? "";

    /// <summary>The key of a name already in comparable form.</summary>
    /// <param name="core">A surname, or half of a double one, as <see cref="NormalSurname"/> gives it; not empty.</param>
    internal static string OfCore(string core)
    {
        var longest = core.Length * DutchSpelling.Longest;
        Span<char> sounds = core.Length <= LongestOnStack ? stackalloc char[longest] : new char[longest];
        var heard = DutchSpelling.Write(WithoutGluedPrefix(core), sounds);
        var length = 0;
        foreach (var sound in sounds[..heard])
        {
            var letter = IsVowel(sound) ? 'a' : sound;
            if (length == 0 || (letter is not ('a' or 'h') && letter != sounds[length - 1]))
            {
                sounds[length++] = letter;
            }
        }

        return new string(sounds[..length]);
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static ReadOnlySpan<char> WithoutGluedPrefix(string core)
    {
        foreach (var prefix in GluedPrefixes)
        {
            if (core.Length >= prefix.Length + ShortestName && core.StartsWith(prefix, StringComparison.Ordinal))
            {
                return core.AsSpan(prefix.Length);
            }
        }

        return core;
    }
}
