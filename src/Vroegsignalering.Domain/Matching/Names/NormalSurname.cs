using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>A surname in the form in which names are compared: letters only, without prefixes (MA-03).</summary>
/// <remarks>
/// <c>ij</c> and <c>y</c> become <c>y</c>, <c>ß</c> and <c>ss</c> become <c>s</c>. Prefixes fall away in any place and spelling
/// ("van der", "v.d.", "Berg, van den"), and so do loose letters and forms of address, unless nothing else would remain.
/// </remarks>
public sealed record NormalSurname
{
    private const int ShortestPart = 3;

    private static readonly FrozenSet<string> Prefixes = (
        "van von vom vd vdr vh vander vanden vande der den de d het t s in op ter ten te tot thor uit uijt uyt aan onder over voor "
        + "zu zum zur du la le les l el al dos da di do del della af bij by "
        + "dhr hr mevr mw fam familie").Split(' ').ToFrozenSet();

    private NormalSurname(string core, string whole, IReadOnlyList<string> parts) => (Core, Whole, Parts) = (core, whole, parts);

    /// <summary>The name without prefixes, in one piece: <c>berg</c> for "van den Berg".</summary>
    public string Core { get; }

    /// <summary>Prefix and name in one piece: <c>vandenberg</c>; meets the prefix that somebody glued to the name.</summary>
    public string Whole { get; }

    /// <summary>The halves of a double name, of three letters or more; empty for a single name.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The comparable form, or null when there is no letter in the surname.</summary>
    /// <param name="prefix">Prefix from a field of its own, if any.</param>
    /// <param name="surname">Surname as written; a prefix in it is recognised.</param>
    public static NormalSurname? Of(string? prefix, string? surname)
    {
        var words = Words(surname);
        if (words.Count == 0)
        {
            return null;
        }

        var names = words.Where(word => word.Length > 1 && !Prefixes.Contains(word)).Select(WithoutGluedAbbreviation).ToList();
        var kept = names.Count == 0 ? words : names;
        IReadOnlyList<string> parts = kept.Count == 1 ? [] : kept.Where(part => part.Length >= ShortestPart).ToList();
        return new NormalSurname(Join(kept), string.Concat(Words(prefix)) + Join(words), parts);
    }

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(NormalSurname);

    private static string Join(List<string> words) => words.Count == 1 ? words[0] : string.Concat(words);

    private static List<string> Words(string? text)
    {
        var words = new List<string>(2);
        var plain = text is null ? "" : PlainLetters.Of(text);
        for (var start = 0; start < plain.Length; start++)
        {
            var end = start;
            while (end < plain.Length && char.IsLetter(plain[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(Fold(plain[start..end]));
                start = end;
            }
        }

        return words;
    }

    private static string Fold(string word)
    {
        var folded = word.Contains("ij", StringComparison.Ordinal) ? word.Replace("ij", "y", StringComparison.Ordinal) : word;
        while (folded.Contains("ss", StringComparison.Ordinal))
        {
            folded = folded.Replace("ss", "s", StringComparison.Ordinal);
        }

        return folded;
    }

    // No Dutch surname begins with "vd": it is "van der" or "van den" glued on.
    private static string WithoutGluedAbbreviation(string word) =>
        word.Length > 4 && word.StartsWith("vd", StringComparison.Ordinal) ? word[2..] : word;
}
