using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>Text brought back to lower-case letters without marks, so that two spellings of one name meet (MA-03).</summary>
/// <remarks>Letters of other scripts stay as they are: a name never becomes empty because we cannot read it.</remarks>
public static class PlainLetters
{
    private static readonly (string Marked, string Plain)[] Rows =
    [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"),
        ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("ẞ", "ss"), ("þ", "th"), ("ĳ", "ij"),
    ];

    private static readonly FrozenDictionary<char, string> PlainOf = Rows
        .SelectMany(row => row.Marked, (row, letter) => KeyValuePair.Create(letter, row.Plain))
        .ToFrozenDictionary();

    /// <summary>The text in lower case with every marked letter as its plain one; all else unchanged, loose accents left out.</summary>
    /// <param name="text">Any text, also one with broken surrogates.</param>
    public static string Of(string text)
    {
        var index = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        return index < 0 ? text.ToLowerInvariant() : string.Concat(text.Select(Fold));
    }

    private static string Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (lower is >= '\u0300' and <= '\u036F')
        {
            return "";
        }

        return PlainOf.TryGetValue(lower, out var plain) ? plain : lower.ToString();
    }
}
