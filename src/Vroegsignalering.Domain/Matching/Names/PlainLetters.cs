using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>Text brought back to lower-case letters without marks, so that two spellings of one name meet (MA-03).</summary>
/// <remarks>
/// A letter that Unicode takes apart loses its marks: ế is e, İ is i, ﬁ is fi, ё is е. Letters that it leaves whole stand in a table
/// below. A sign that Unicode calls a letter and people an apostrophe (ʼ ʻ ʹ) is the plain apostrophe. Letters of other scripts stay in
/// their script: a name never becomes empty because we cannot read it. Case is that of no language.
/// Source: Unicode Standard Annex 15, compatibility decomposition.
/// </remarks>
public static class PlainLetters
{
    /// <summary>No letter becomes more letters than this; one that would stays as it is.</summary>
    internal const int Longest = 3;

    private const string Apostrophe = "'";
    private const int LongestOnStack = 128;
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;

    // What Unicode leaves whole, in lower case.
    private static readonly FrozenDictionary<char, string> Whole = new (string Marked, string Plain)[]
    {
        ("ɓ", "b"), ("đðɖɗ", "d"), ("əǝ", "e"), ("ħ", "h"), ("ı", "i"), ("ĸƙ", "k"), ("ł", "l"), ("ŋ", "n"), ("ø", "o"), ("ŧ", "t"),
        ("ƴ", "y"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("ς", "σ"),
    }.SelectMany(row => row.Marked, (row, letter) => KeyValuePair.Create(letter, row.Plain)).ToFrozenDictionary();

    // Korean syllables are taken apart by nobody, for nobody writes them in parts.
    private static readonly FrozenDictionary<char, string> PlainOf = Enumerable.Range('\u0080', char.MaxValue - '\u0080')
        .Where(code => code is < FirstSyllable or > LastSyllable)
        .Select(code => (char)code)
        .Where(character => char.GetUnicodeCategory(character) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
        .Select(character => KeyValuePair.Create(character, PlainOfOne(character)))
        .Where(row => row.Value.Length <= Longest && row.Value != $"{char.ToLowerInvariant(row.Key)}")
        .ToFrozenDictionary();

    /// <summary>The text in lower case with every marked letter as its plain one; all else unchanged, loose accents left out.</summary>
    /// <param name="text">Any text, also one with broken surrogates.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= LongestOnStack ? stackalloc char[text.Length * Longest] : new char[text.Length * Longest];
        return new string(plain[..Write(text, plain)]);
    }

    /// <summary>Whether a word may begin with the character: a letter, and no apostrophe that Unicode takes for one.</summary>
    internal static bool IsLetter(char character) => char.IsAscii(character)
        ? char.IsAsciiLetter(character)
        : char.IsLetter(character) && (!PlainOf.TryGetValue(character, out var plain) || plain is not ("" or Apostrophe));

    /// <summary>Whether the character is an accent that stands apart from its letter.</summary>
    internal static bool IsLooseMark(char character) =>
        !char.IsAscii(character) && PlainOf.TryGetValue(character, out var plain) && plain.Length == 0;

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
            if (!char.IsAscii(letter) && PlainOf.TryGetValue(letter, out var letters))
            {
                letters.CopyTo(plain[length..]);
                length += letters.Length;
            }
            else
            {
                plain[length++] = char.ToLowerInvariant(letter);
            }
        }

        return length;
    }

    // A sign without letters in it stays, but for marks and what is invisible; the soft hyphen is a hyphen.
    private static string PlainOfOne(char character)
    {
        var category = char.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return character == '\u00AD' ? "-" : "";
        }

        var letters = string.Concat(LettersIn(character).Select(letter => Whole.GetValueOrDefault(letter, $"{letter}")));
        return letters.Length > 0 ? letters
            : category == UnicodeCategory.ModifierLetter ? Apostrophe
            : $"{char.ToLowerInvariant(character)}";
    }

    private static IEnumerable<char> LettersIn(char character) => $"{character}".Normalize(NormalizationForm.FormKD)
        .Where(part => char.GetUnicodeCategory(part) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherLetter
            or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter)
        .Select(char.ToLowerInvariant);
}
