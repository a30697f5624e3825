using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching;

/// <summary>The Dutch phonetic key of a surname, under which the index finds residents by name (MA-03).</summary>
/// <remarks>
/// Our own, in three steps: the name without prefixes, also glued ones; one spelling for what sounds alike; then the first
/// sound (any vowel counts as <c>a</c>) and the consonants after it: <c>jnsn</c> for Jansen and Janssen. Kept as the number of that text.
/// It finds candidates; it never decides alone.
/// </remarks>
public readonly record struct SurnameKey
{
    private const int ShortestName = 3;
    private const int ShortestTelling = 3;
    private const int LongestOnStack = 64;
    private static readonly string[] GluedPrefixes = ["vanden", "vander", "vande", "van"];

    private SurnameKey(ReadOnlySpan<char> sounds) => (Number, Tells) = (KeyHash.Of(sounds), sounds.Length >= ShortestTelling);

    /// <summary>Whether there are sounds enough for agreement to tell something.</summary>
    public bool Tells { get; }

    /// <summary>The number of the sounds.</summary>
    internal ulong Number { get; }

    /// <summary>The key; none when the text holds no letter.</summary>
    /// <param name="surname">An own or a partner's surname, with or without its prefix.</param>
    public static SurnameKey Of(string surname) => NormalSurname.Of(null, surname)?.Print.Key ?? default;

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(SurnameKey);

    /// <summary>The key of a name already in comparable form.</summary>
    /// <param name="core">A surname, or half of a double one, as <see cref="NormalSurname"/> gives it; not empty.</param>
    internal static SurnameKey OfCore(ReadOnlySpan<char> core)
    {
        var longest = core.Length * DutchSpelling.Longest;
        Span<char> sounds = core.Length <= LongestOnStack ? stackalloc char[longest] : new char[longest];
        return OfSounds(sounds[..DutchSpelling.Write(core[GluedPrefixOf(core)..], sounds)]);
    }

    /// <summary>How many letters a glued prefix takes; none when there is no such prefix.</summary>
    internal static int GluedPrefixOf(ReadOnlySpan<char> core)
    {
        foreach (var prefix in core is ['v', 'a', 'n', ..] ? GluedPrefixes : [])
        {
            if (core.Length >= prefix.Length + ShortestName && core.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    /// <summary>The key of a name by its sounds, which are written over.</summary>
    internal static SurnameKey OfSounds(Span<char> sounds)
    {
        var length = 0;
        foreach (var sound in sounds)
        {
            var letter = IsVowel(sound) ? 'a' : sound;
            if (length == 0 || (letter is not ('a' or 'h') && letter != sounds[length - 1]))
            {
                sounds[length++] = letter;
            }
        }

        return new SurnameKey(sounds[..length]);
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
