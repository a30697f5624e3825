using System.Text;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>One spelling for what sounds alike in Dutch surnames (MA-03).</summary>
public static class DutchSpelling
{
    // Longest first at each place: the first row that fits is taken.
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("sch", "sg"), ("ouw", "ou"), ("auw", "ou"), ("eau", "o"),
        ("ch", "g"), ("gh", "g"), ("kh", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("qu", "kw"),
        ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ei", "y"), ("ey", "y"), ("au", "ou"), ("ou", "ou"),
        ("ae", "a"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("ue", "u"), ("uu", "u"), ("ie", "i"), ("oe", "oe"),
        ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("v", "f"),
    ];

    /// <summary>The name by its sounds: <c>myer</c> for Meijer, Meyer and Meier; <c>smit</c> for Smit, Smid, Smidt and Smith.</summary>
    /// <param name="core">A surname as <see cref="NormalSurname.Core"/> gives it.</param>
    public static string Of(string core)
    {
        var sounds = new StringBuilder(core.Length + 2);
        for (var place = 0; place < core.Length;)
        {
            var rest = core.AsSpan(place);
            var (sound, length) = SoundAt(rest);
            AppendOnce(sounds, sound);
            place += length;
        }

        if (sounds.Length > 1 && sounds[^1] == 'd')
        {
            sounds[^1] = 't';
        }

        return sounds.ToString();
    }

    private static (string Sound, int Length) SoundAt(ReadOnlySpan<char> rest)
    {
        foreach (var (written, sound) in Sounds)
        {
            if (rest.StartsWith(written, StringComparison.Ordinal))
            {
                return (sound, written.Length);
            }
        }

        return (rest[..1].ToString(), 1);
    }

    private static void AppendOnce(StringBuilder sounds, string sound)
    {
        foreach (var letter in sound)
        {
            if (sounds.Length == 0 || sounds[^1] != letter)
            {
                sounds.Append(letter);
            }
        }
    }
}
