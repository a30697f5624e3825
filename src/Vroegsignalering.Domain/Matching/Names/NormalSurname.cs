using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>A surname in the form in which names are compared: letters only, without prefixes (MA-03).</summary>
/// <remarks>
/// <c>ij</c> and <c>y</c> become <c>y</c>, <c>ß</c> and <c>ss</c> become <c>s</c>. Prefixes fall away in any place and spelling
/// ("van der", "v.d.", "Berg, van den"), and so do loose letters and forms of address, unless nothing else would remain.
/// Immutable: residents of one name share one object.
/// </remarks>
public sealed class NormalSurname
{
    private const int ShortestPart = 3;

    private static readonly FrozenSet<string> Prefixes = (
        "van von vom vd vdr vh vander vanden vande der den de d het t s in op ter ten te tot thor uit uijt uyt aan onder over voor "
        + "zu zum zur du la le les l el al dos da di do del della af bij by "
        + "dhr hr mevr mw fam familie").Split(' ').ToFrozenSet();

    private readonly SurnamePrint _print;

    private NormalSurname(string core, string whole, IReadOnlyList<string> parts) =>
        (Core, Whole, Parts, _print) = (core, whole, parts, new SurnamePrint(core, whole, parts.Count > 0));

    /// <summary>The name without prefixes, in one piece: <c>berg</c> for "van den Berg".</summary>
    public string Core { get; }

    /// <summary>Prefix and name in one piece: <c>vandenberg</c>; meets the prefix that somebody glued to the name.</summary>
    public string Whole { get; }

    /// <summary>The halves of a double name, of three letters or more; empty for a single name.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>What nearly every comparison needs.</summary>
    internal ref readonly SurnamePrint Print => ref _print;

    /// <summary>The comparable form, or null when there is no letter in the surname.</summary>
    /// <param name="prefix">Prefix from a field of its own, if any.</param>
    /// <param name="surname">Surname as written; a prefix in it is recognised.</param>
    public static NormalSurname? Of(string? prefix, string? surname)
    {
        var words = FoldedWords.Of(surname);
        return words.Length == 0 ? null
            : words.Contains(FoldedWords.Gap) ? OfSeveral(prefix, words.Split(FoldedWords.Gap))
            : new NormalSurname(WithoutGluedAbbreviation(words), WholeOf(prefix, words), []);
    }

    /// <summary>Whether the word is a prefix or a form of address.</summary>
    /// <param name="word">A word in plain letters.</param>
    internal static bool IsPrefix(string word) => Prefixes.Contains(word);

    /// <summary>Nothing of the name.</summary>
    public override string ToString() => nameof(NormalSurname);

    private static NormalSurname OfSeveral(string? prefix, string[] words)
    {
        var names = Array.FindAll(words, word => word.Length > 1 && !Prefixes.Contains(word));
        var kept = Array.ConvertAll(names.Length == 0 ? words : names, WithoutGluedAbbreviation);
        return new NormalSurname(
            string.Concat(kept),
            WholeOf(prefix, string.Concat(words)),
            kept.Length == 1 ? [] : Array.FindAll(kept, part => part.Length >= ShortestPart));
    }

    private static string WholeOf(string? prefix, string name) => string.IsNullOrEmpty(prefix) ? name : FoldedWords.Glued(prefix, name);

    // No Dutch surname begins with "vd": it is "van der" or "van den" glued on.
    private static string WithoutGluedAbbreviation(string word) =>
        word.Length > 4 && word.StartsWith("vd", StringComparison.Ordinal) ? word[2..] : word;
}
