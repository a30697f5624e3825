namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>The words of a text in plain letters, in one spelling of <c>ij</c> and <c>ss</c> (MA-03).</summary>
internal static class FoldedWords
{
    /// <summary>What stands between two words.</summary>
    internal const char Gap = ' ';

    /// <summary>The gap as text.</summary>
    internal const string GapText = " ";

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
        return new string(letters[..Fold(letters[..PlainLetters.Write(text, letters)])]);
    }

    // In place, for nothing becomes longer: signs to one gap, ij to y, ss to s.
    private static int Fold(Span<char> letters)
    {
        var length = 0;
        var wordEnded = false;
        foreach (var letter in letters)
        {
            if (!char.IsLetter(letter))
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
