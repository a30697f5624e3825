namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>The words of a text in plain letters, in one spelling of <c>ij</c> and <c>ss</c> (MA-03).</summary>
internal static class FoldedWords
{
    /// <summary>What stands between two words.</summary>
    internal const char Gap = ' ';

    private const int LongestOnStack = 64;

    /// <summary>The words, one gap between each two; empty when the text holds no letter.</summary>
    internal static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var longest = text.Length * PlainLetters.Longest;
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[longest] : new char[longest];
        return new string(letters[..Write(text, letters)]);
    }

    /// <summary>The words of the first text in one piece, and then the second as it is.</summary>
    internal static string Glued(string text, string name)
    {
        var longest = text.Length * PlainLetters.Longest;
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[longest] : new char[longest];
        var length = 0;
        foreach (var letter in letters[..Write(text, letters)])
        {
            letters[length] = letter;
            length += letter == Gap ? 0 : 1;
        }

        return string.Concat(letters[..length], name);
    }

    private static int Write(string text, Span<char> letters) => Fold(letters[..PlainLetters.Write(text, letters)]);

    // In place, for nothing becomes longer: signs to one gap, ij to y, ss to s.
    private static int Fold(Span<char> letters)
    {
        var length = 0;
        var wordEnded = false;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsLetter(letter))
            {
                wordEnded = length > 0;
                continue;
            }

            if (wordEnded)
            {
                letters[length++] = Gap;
                wordEnded = false;
            }

            length = Append(letters, length, letter);
        }

        return length;
    }

    private static int Append(Span<char> letters, int length, char letter)
    {
        var previous = length == 0 ? Gap : letters[length - 1];
        if (letter == 'j' && previous == 'i')
        {
            letters[length - 1] = 'y';
            return length;
        }

        letters[length] = letter;
        return letter == 's' && previous == 's' ? length : length + 1;
    }
}
