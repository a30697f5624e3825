namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>One spelling for what sounds alike in Dutch surnames (MA-03).</summary>
internal static class DutchSpelling
{
    /// <summary>No letter becomes more letters than this.</summary>
    public const int Longest = 2;

    private const int LongestOnStack = 128;
    private const int Letters = 26;

    // Longest first under each letter: the first row that fits is taken. No sound is longer than its letters but x.
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("sch", "sg"), ("ouw", "ou"), ("auw", "ou"), ("eau", "o"),
        ("ch", "g"), ("gh", "g"), ("kh", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("qu", "kw"),
        ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ei", "y"), ("ey", "y"), ("au", "ou"), ("ou", "ou"),
        ("ae", "a"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("ue", "u"), ("uu", "u"), ("ie", "i"), ("oe", "oe"),
        ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("v", "f"),
    ];

    // Under each letter and the one after it, if any: for most pairs nothing.
    private static readonly (string Written, string Sound)[][] ByPair =
        [.. Enumerable.Range(0, Letters * (Letters + 1)).Select(pair => Sounds.Where(row => Fits(row.Written, pair)).ToArray())];

    /// <summary>Whether the two names have the same sounds.</summary>
    public static bool SameSounds(string one, string other)
    {
        Span<char> first = one.Length <= LongestOnStack ? stackalloc char[one.Length * Longest] : new char[one.Length * Longest];
        Span<char> second = other.Length <= LongestOnStack ? stackalloc char[other.Length * Longest] : new char[other.Length * Longest];
        return first[..Write(one, first)].SequenceEqual(second[..Write(other, second)]);
    }

    /// <summary>Writes the name by its sounds: <c>myer</c> for Meijer, Meyer and Meier; <c>smit</c> for Smit, Smid, Smidt and Smith.</summary>
    /// <param name="core">A name in plain letters.</param>
    /// <param name="sounds">At least <see cref="Longest"/> times as long as the name.</param>
    /// <returns>How many letters were written.</returns>
    public static int Write(ReadOnlySpan<char> core, Span<char> sounds)
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
        foreach (var (written, sound) in char.IsAsciiLetterLower(rest[0]) ? ByPair[PairAt(rest)] : [])
        {
            if (rest.StartsWith(written, StringComparison.Ordinal))
            {
                return (written.Length, sound);
            }
        }

        return (1, null);
    }

    private static int PairAt(ReadOnlySpan<char> rest)
    {
        var next = rest.Length > 1 && char.IsAsciiLetterLower(rest[1]) ? rest[1] - 'a' : Letters;
        return ((rest[0] - 'a') * (Letters + 1)) + next;
    }

    private static bool Fits(string written, int pair) =>
        written[0] - 'a' == pair / (Letters + 1) && (written.Length == 1 || written[1] - 'a' == pair % (Letters + 1));

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
