namespace Vroegsignalering.Domain.Values;

/// <summary>What counts as blank around a value: white space of Unicode, and the marks without width that copying leaves.</summary>
/// <remarks>Source: IN-12. Excel and web pages put no-break spaces (U+00A0, U+202F, U+2007) where nobody sees them.</remarks>
public static class Blanks
{
    /// <summary>Whether the letter is blank.</summary>
    public static bool Is(char letter) =>
        char.IsWhiteSpace(letter) || letter is '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    /// <summary>The text without the blanks around it; the same text where it has none.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Is(text[start])) start++;
        while (end > start && Is(text[end - 1])) end--;
        return end - start == text.Length ? text : text[start..end];
    }

    /// <summary>Whether there is nothing else in the text.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!Is(letter)) return false;
        }

        return true;
    }
}
