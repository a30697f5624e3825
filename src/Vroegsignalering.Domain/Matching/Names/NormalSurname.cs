using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>A surname in the form in which names are compared: letters only, without prefixes (MA-03).</summary>
/// <remarks>
/// <c>ij</c> and <c>y</c> become <c>y</c>, <c>ß</c> and <c>ss</c> become <c>s</c>. Prefixes fall away in any place and spelling
/// ("van der", "v.d.", "Berg, van den"), and so do loose letters and forms of address, unless nothing else would remain.
/// </remarks>
public sealed class NormalSurname
{
    private const int ShortestPart = 3;

    private static readonly FrozenSet<string> Prefixes = (
        "van von vom vd vdr vh vander vanden vande der den de d het t s in op ter ten te tot thor uit uijt uyt aan onder over voor "
        + "zu zum zur du la le les l el al dos da di do del della af bij by "
        + "dhr hr mevr mw fam familie").Split(' ').ToFrozenSet();

    private readonly string? _prefix;
    private readonly List<string> _words;

    private NormalSurname(string? prefix, List<string> words)
    {
        (_prefix, _words) = (prefix, words);
        var names = words.Count == 1 ? words : words.FindAll(word => word.Length > 1 && !Prefixes.Contains(word));
        var kept = names.Count == 0 ? words : names;
        Core = kept.Count == 1 ? WithoutGluedAbbreviation(kept[0]) : string.Concat(kept.Select(WithoutGluedAbbreviation));
        Parts = kept.Count == 1 ? [] : kept.ConvertAll(WithoutGluedAbbreviation).FindAll(part => part.Length >= ShortestPart);
    }

    /// <summary>The name without prefixes, in one piece: <c>berg</c> for "van den Berg".</summary>
    public string Core { get; }

    /// <summary>The halves of a double name, of three letters or more; empty for a single name.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Prefix and name in one piece: <c>vandenberg</c>; meets the prefix that somebody glued to the name.</summary>
    public string Whole => field ??= _prefix is null && _words.Count == 1 ? _words[0] : string.Concat(Words(_prefix).Concat(_words));

    /// <summary>The name by its sounds, as <see cref="DutchSpelling"/> gives it.</summary>
    public string Spelling => field ??= DutchSpelling.Of(Core);

    /// <summary>The phonetic key, as <see cref="SurnameKey"/> gives it.</summary>
    public string Key => field ??= SurnameKey.OfCore(Core);

    /// <summary>The comparable form, or null when there is no letter in the surname.</summary>
    /// <param name="prefix">Prefix from a field of its own, if any.</param>
    /// <param name="surname">Surname as written; a prefix in it is recognised.</param>
    public static NormalSurname? Of(string? prefix, string? surname) =>
        Words(surname) is { Count: > 0 } words ? new NormalSurname(prefix, words) : null;

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(NormalSurname);

    private static List<string> Words(string? text)
    {
        var words = new List<string>(1);
        var plain = string.IsNullOrEmpty(text) ? "" : PlainLetters.Of(text);
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
        var folded = word.Replace("ij", "y", StringComparison.Ordinal);
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
