using System.Collections.Frozen;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The words for yes and no, as spreadsheets, databases and people write them.</summary>
internal static class YesNo
{
    private static readonly FrozenDictionary<string, bool> Words = Of(
        ("true", "false"), ("waar", "onwaar"), ("ja", "nee"), ("j", "n"), ("yes", "no"), ("1", "0"))
        .Append(new("y", true))
        .Append(new("x", true))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the word says, in any case, with blanks and quotes around it; null when it is neither a yes nor a no.</summary>
    public static bool? Read(ReadOnlySpan<char> text) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Bare(text), out var isYes) ? isYes : null;

    /// <summary>Whether it says no, or nothing at all.</summary>
    public static bool IsClearNo(ReadOnlySpan<char> text) =>
        Bare(text) is var bare && (bare.IsEmpty ? !text.Contains(FieldText.Undecodable) : bare.Equals("null", StringComparison.OrdinalIgnoreCase) || Read(bare) == false);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsAround(text[start])) start++;
        while (start < end && IsAround(text[end - 1])) end--;
        return text[start..end];
    }

    private static bool IsAround(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '"' or '\'' or '\u200B' or '\uFEFF' or FieldText.Undecodable;

    private static IEnumerable<KeyValuePair<string, bool>> Of(params (string Yes, string No)[] pairs) =>
        pairs.SelectMany(pair => new KeyValuePair<string, bool>[] { new(pair.Yes, true), new(pair.No, false) });
}
