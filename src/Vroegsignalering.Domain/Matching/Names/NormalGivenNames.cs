namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>First names and initials in the form in which they are compared (MA-03).</summary>
/// <remarks>
/// Partners write a first name into the initials field and the reverse, so what a word is follows from its look: one letter,
/// capitals before a dot ("JM.") or a short row of capitals in the initials field ("JM") are initials, "Th." and "Chr." are one
/// initial, anything else is a name and gives its first letter as initial.
/// </remarks>
public sealed record NormalGivenNames
{
    private const int LongestInitials = 4;
    private const int MostInitials = 16;

    private NormalGivenNames(IReadOnlyList<string> names, string initials, bool apart) =>
        (Names, Initials, InitialsApart) = (names, initials, apart);

    /// <summary>First names in lower case without marks, in order; empty when only initials are known.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>All initials in lower case, in order; empty when nothing is known.</summary>
    public string Initials { get; }

    /// <summary>Whether the initials were written apart from the names, and so tell something of their own.</summary>
    public bool InitialsApart { get; }

    /// <summary>The comparable form of a resident's first names.</summary>
    public static NormalGivenNames Of(string? firstNames) => Of(null, firstNames);

    /// <summary>The comparable form of what a partner sent.</summary>
    /// <param name="initials">Initials, perhaps a first name.</param>
    /// <param name="firstNames">First names, perhaps initials.</param>
    public static NormalGivenNames Of(string? initials, string? firstNames)
    {
        var (names, firstLetters) = Read(firstNames, initialsField: false);
        var (misplaced, written) = Read(initials, initialsField: true);
        var apart = written.Length > 0 && misplaced.Count == 0;
        return new NormalGivenNames(names.Count > 0 ? names : misplaced, written.Length > 0 ? written : firstLetters, apart);
    }

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(NormalGivenNames);

    private static (IReadOnlyList<string> Names, string Initials) Read(string? text, bool initialsField)
    {
        string[] names = [];
        Span<char> initials = stackalloc char[MostInitials + (LongestInitials * PlainLetters.Longest)];
        var length = 0;
        for (var start = 0; start < text?.Length && length < MostInitials; start++)
        {
            var word = WordAt(text, start);
            if (word.Length > 0)
            {
                start += word.Length;
                var dotted = start < text.Length && text[start] == '.';
                length += IsName(word, dotted, initialsField, out var isRow)
                    ? FirstLetter(PlainLetters.Of(word), initials[length..], ref names)
                    : WriteInitials(word, isRow, initials[length..]);
            }
        }

        return (names, new string(initials[..length]));
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (PlainLetters.IsLetter(text[end]) || (end > start && PlainLetters.IsLooseMark(text[end]))))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsName(ReadOnlySpan<char> word, bool dotted, bool initialsField, out bool isRow)
    {
        var isShort = word.Length <= LongestInitials;
        isRow = word.Length == 1 || (isShort && (dotted || initialsField) && AllCapitals(word));
        return !isRow && !(dotted && isShort);
    }

    private static int FirstLetter(string name, Span<char> initials, ref string[] names)
    {
        names = [.. names, name];
        initials[0] = name[0];
        return 1;
    }

    private static int WriteInitials(ReadOnlySpan<char> word, bool isRow, Span<char> initials)
    {
        var written = PlainLetters.Write(word, initials);
        return isRow ? written : 1;
    }

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
