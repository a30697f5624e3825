using System.Collections.Frozen;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching;

/// <summary>House letter and addition in one canonical spelling (MA-02).</summary>
/// <remarks>
/// The two fields are read as one, for partners mix them up. Tokens are split at every sign and between digits and letters,
/// then each family below becomes one word. Reading of the doubtful ones, for the Amsterdam, Utrecht and Haarlem habits:
/// <c>H</c> is "huis" and <c>I</c> the first floor, also as letters; <c>V</c> and <c>X</c> alone stay letters;
/// "bis A" and "A bis" are two homes, so the order of tokens counts; Haarlem's <c>RD</c> (rood) shares a word with "rechts", for no
/// home is told by both. What we cannot read stays as it is.
/// </remarks>
public static class HouseNumberAddition
{
    private static readonly (string Canonical, string Written)[] Families =
    [
        ("HS", "H HS HUIS BG BEG BEGANE GROND PARTERRE PART BENEDEN BEN"),
        ("BV", "BV BOV BOVEN HOOG HG ETAGE VERD VERDIEPING"),
        ("BIS", "BIS BS"),
        ("R", "R RE RD RECHTS ROOD"),
        ("L", "L LI LINKS"),
        ("ZW", "Z ZW ZWART"),
        ("VR", "VR VOOR VOORHUIS VRHS"),
        ("ACHT", "ACHT ACHTER ACHTERHUIS AHS"),
        ("K", "K KM KMR KAMER"),
        ("TO", "TO TEGENOVER"),
        ("BY", "BY BIJ"),
        ("1", "I"), ("2", "II"), ("3", "III"), ("4", "IV"), ("6", "VI"), ("7", "VII"), ("8", "VIII"), ("9", "IX"),
        ("", "APP APT APPT APPARTEMENT UNIT WONING NR NO TOEV"),
    ];

    private static readonly FrozenDictionary<string, string> CanonicalOf = Families
        .SelectMany(family => family.Written.Split(' '), (family, written) => KeyValuePair.Create(written, family.Canonical))
        .ToFrozenDictionary();

    /// <summary>The canonical spelling, tokens joined by hyphens; empty when there is neither letter nor addition.</summary>
    /// <param name="houseNumber">The house number, which partners repeat before the addition ("73c" at number 73).</param>
    /// <param name="letter">House letter as written.</param>
    /// <param name="addition">Addition as written.</param>
    public static string Normalise(int houseNumber, string? letter, string? addition)
    {
        if (string.IsNullOrWhiteSpace(letter) && string.IsNullOrWhiteSpace(addition))
        {
            return "";
        }

        return OnlyToken(letter, addition) is { } only ? WordOf(only) : OfSeveral(Tokens($"{letter} {addition}"), houseNumber);
    }

    // What most have, one letter, word or number, needs no taking apart; four signs may be "Abis".
    private static string? OnlyToken(string? letter, string? addition)
    {
        var token = string.IsNullOrEmpty(letter) ? addition!.ToUpperInvariant() : string.IsNullOrEmpty(addition) ? letter.ToUpperInvariant() : "";
        return token.Length is > 0 and not 4 && (!token.AsSpan().ContainsAnyExceptInRange('A', 'Z') || !token.AsSpan().ContainsAnyExceptInRange('0', '9'))
            ? WithoutLeadingZeros(token)
            : null;
    }

    private static string OfSeveral(List<string> words, int houseNumber)
    {
        var spoken = words.Where((word, place) => place == words.Count - 1 || Canonical(word).Length > 0).ToList();
        var repeated = RepeatedNumber(spoken, houseNumber);
        return string.Join('-', WithoutFloorWords(Once(spoken.Skip(repeated))));
    }

    private static List<string> Tokens(string text)
    {
        var plain = PlainLetters.Of(text).ToUpperInvariant();
        var tokens = new List<string>(4);
        for (var start = 0; start < plain.Length; start++)
        {
            var end = EndOfToken(plain, start);
            if (end > start)
            {
                tokens.AddRange(Split(WithoutLeadingZeros(plain[start..end])));
                start = end - 1;
            }
        }

        return tokens;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])
            && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[start]))
        {
            end++;
        }

        return end;
    }

    private static string WithoutLeadingZeros(string token) =>
        char.IsAsciiDigit(token[0]) ? token.TrimStart('0').PadLeft(1, '0') : token;

    // "Abis" is A bis, glued.
    private static string[] Split(string token) =>
        token.Length == 4 && token.EndsWith("BIS", StringComparison.Ordinal) ? [token[..1], "BIS"] : [token];

    private static string Canonical(string token) => CanonicalOf.GetValueOrDefault(token, token);

    // What says nothing beside others ("nr") is all there is when it stands alone.
    private static string WordOf(string token) => Canonical(token) is { Length: > 0 } canonical ? canonical : token;

    // Only from 10 up: "1-1" at number 1 is a floor, not the number again.
    private static int RepeatedNumber(List<string> tokens, int houseNumber)
    {
        var repeated = 0;
        while (houseNumber >= 10 && repeated < tokens.Count - 1 && tokens[repeated] == $"{houseNumber}")
        {
            repeated++;
        }

        return repeated;
    }

    // A word said twice counts once; a number does not, for the second is another.
    private static List<string> Once(IEnumerable<string> tokens)
    {
        var said = new List<string>();
        foreach (var token in tokens)
        {
            var word = WordOf(token);
            if (said is not [.., var last] || last != word || IsNumber(word))
            {
                said.Add(word);
            }
        }

        return said;
    }

    // "1 hoog", "1e verd." and "I hoog" are floor 1; "boven" without a number stays.
    private static List<string> WithoutFloorWords(List<string> words)
    {
        var kept = new List<string>(words.Count);
        for (var place = 0; place < words.Count; place++)
        {
            var ordinal = words[place] is "E" or "DE" or "STE" && place + 1 < words.Count && words[place + 1] == "BV";
            if (kept is not [.., var last] || !IsNumber(last) || (words[place] != "BV" && !ordinal))
            {
                kept.Add(words[place]);
            }
        }

        return kept;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);
}
