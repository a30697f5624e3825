namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>One spelling for what sounds alike in Dutch surnames (MA-03).</summary>
public static class DutchSpelling
{
    /// <summary>No letter becomes more letters than this.</summary>
    internal const int Longest = 2;

    private const int LongestOnStack = 128;

    // Longest first under each letter: the first row that fits is taken. No sound is longer than its letters but x.
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("sch", "sg"), ("ouw", "ou"), ("auw", "ou"), ("eau", "o"),
        ("ch", "g"), ("gh", "g"), ("kh", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("qu", "kw"),
        ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ei", "y"), ("ey", "y"), ("au", "ou"), ("ou", "ou"),
        ("ae", "a"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("ue", "u"), ("uu", "u"), ("ie", "i"), ("oe", "oe"),
        ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("v", "f"),
    ];

    private static readonly (string Written, string Sound)[][] ByLetter =
        [.. Enumerable.Range('a', 26).Select(letter => Sounds.Where(row => row.Written[0] == letter).ToArray())];

    /// <summary>The name by its sounds: <c>myer</c> for Meijer, Meyer and Meier; <c>smit</c> for Smit, Smid, Smidt and Smith.</summary>
    /// <param name="core">A surname as <see cref="NormalSurname.Core"/> gives it.</param>
    public static string Of(string core)
    {
        Span<char> sounds = core.Length <= LongestOnStack ? stackalloc char[core.Length * Longest] : new char[core.Length * Longest];
        var heard = sounds[..Write(core, sounds)];
        return heard.SequenceEqual(core) ? core : new string(heard);
    }

    /// <summary>Whether the two names have the same sounds.</summary>
    internal static bool SameSounds(string one, string other)
    {
        Span<char> first = one.Length <= LongestOnStack ? stackalloc char[one.Length * Longest] : new char[one.Length * Longest];
        Span<char> second = other.Length <= LongestOnStack ? stackalloc char[other.Length * Longest] : new char[other.Length * Longest];
        return first[..Write(one, first)].SequenceEqual(second[..Write(other, second)]);
    }

    /// <summary>Writes what <see cref="Of"/> gives.</summary>
    /// <param name="core">A name in plain letters.</param>
    /// <param name="sounds">At least <see cref="Longest"/> times as long as the name.</param>
    /// <returns>How many letters were written.</returns>
    internal static int Write(ReadOnlySpan<char> core, Span<char> sounds)
    {
        var length = 0;
        for (var place = 0; place < core.Length;)
        {
            var (letters, sound) = SoundAt(core[place..]);
            length = AppendOnce(sounds, length, sound is null ? core.Slice(place, 1) : sound);
            place += letters;
        }

        if (length > 1 && sounds[length - 1] == 'd')
        {
            sounds[length - 1] = 't';
        }

        return length;
    }

    private static (int Letters, string? Sound) SoundAt(ReadOnlySpan<char> rest)
    {
        if (char.IsAsciiLetterLower(rest[0]))
        {
            foreach (var (written, sound) in ByLetter[rest[0] - 'a'])
            {
                if (rest.StartsWith(written, StringComparison.Ordinal))
                {
                    return (written.Length, sound);
                }
            }
        }

        return (1, null);
    }

    private static int AppendOnce(Span<char> sounds, int length, ReadOnlySpan<char> sound)
    {
        foreach (var letter in sound)
        {
            if (length == 0 || sounds[length - 1] != letter)
            {
                sounds[length++] = letter;
            }
        }

        return length;
    }
}
