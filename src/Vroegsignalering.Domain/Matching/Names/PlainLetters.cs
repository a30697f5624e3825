using System.Collections.Frozen;
using System.Text;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>Text brought back to lower-case letters without marks, so that two spellings of one name meet (MA-03).</summary>
/// <remarks>Letters of other scripts stay as they are: a name never becomes empty because we cannot read it.</remarks>
public static class PlainLetters
{
    /// <summary>No letter becomes more letters than this.</summary>
    internal const int Longest = 2;

    private const int LongestOnStack = 128;

    private static readonly (string Marked, string Plain)[] Rows =
    [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"),
        ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
        ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("ẞ", "ss"), ("þ", "th"), ("ĳ", "ij"),
    ];

    private static readonly FrozenDictionary<char, string> PlainOf = Rows
        .SelectMany(row => row.Marked, (row, letter) => KeyValuePair.Create(letter, row.Plain))
        .ToFrozenDictionary();

    /// <summary>The text in lower case with every marked letter as its plain one; all else unchanged, loose accents left out.</summary>
    /// <param name="text">Any text, also one with broken surrogates.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= LongestOnStack ? stackalloc char[text.Length * Longest] : new char[text.Length * Longest];
        return new string(plain[..Write(text, plain)]);
    }

    /// <summary>Writes what <see cref="Of"/> gives.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="plain">At least <see cref="Longest"/> times as long as the text.</param>
    /// <returns>How many letters were written.</returns>
    internal static int Write(ReadOnlySpan<char> text, Span<char> plain) =>
        Ascii.IsValid(text) ? text.ToLowerInvariant(plain) : WriteMarked(text, plain);

    private static int WriteMarked(ReadOnlySpan<char> text, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            if (PlainOf.TryGetValue(lower, out var letters))
            {
                letters.CopyTo(plain[length..]);
                length += letters.Length;
            }
            else if (lower is < '\u0300' or > '\u036F')
            {
                plain[length++] = lower;
            }
        }

        return length;
    }
}
