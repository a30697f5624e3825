using System.Collections.Frozen;
using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching;

/// <summary>House letter and addition in one canonical spelling (MA-02).</summary>
/// <remarks>
/// The two fields are read as one, for partners mix them up. Tokens are split at every sign, between digits and letters, and where the
/// letter of a door is glued to a word ("BISA", "HSA"), then each family below becomes one word. Reading of the doubtful ones, for the
/// Amsterdam, Utrecht and Haarlem habits: <c>H</c> is "huis" and <c>I</c> the first floor, also as letters; <c>V</c> and <c>X</c> alone
/// stay letters, but behind a floor <c>V</c> is "voor" and <c>A</c> "achter"; "2e" is the second floor, for where a floor has a door E it
/// has no home without a door; "bis A" and "A bis" are two homes, so the order of tokens counts; Haarlem's <c>RD</c> (rood) shares a word
/// with "rechts", for no home is told by both; <c>0</c> is what a program writes for nothing. What we cannot read stays as it is.
/// Decision record 0019.
/// </remarks>
public static class HouseNumberAddition
{
    private const string Opposite = "TO";
    private const string By = "BY";
    private const string Floor = "BV";
    private const string Ground = "HS";
    private const string FillerSigns = "0 -./";

    private static readonly (string Canonical, string Written)[] Families =
    [
        (Ground, "H HS HUIS BG BGG BEG BEGANE GROND PARTERRE PART BENEDEN BEN"),
        (Floor, "BV BOV BOVEN HOOG HG ETAGE VERD VERDIEPING"),
        ("BIS", "BIS BS"),
        ("R", "R RE RD RECHTS ROOD"),
        ("L", "L LI LINKS"),
        ("ZW", "Z ZW ZWART"),
        ("VR", "VR VOOR VOORHUIS VRHS"),
        ("ACHT", "ACHT ACHTER ACHTERHUIS AHS"),
        ("K", "K KM KMR KAMER"),
        ("SOUS", "SOUS SOUT SOUTERRAIN SOUTERAIN"),
        (Opposite, "TO TEGENOVER"),
        (By, "BY BIJ"),
        ("1", "I"), ("2", "II"), ("3", "III"), ("4", "IV"), ("6", "VI"), ("7", "VII"), ("8", "VIII"), ("9", "IX"),
        ("", "APP APT APPT APPARTEMENT UNIT WONING NR NO HUISNR HUISNUMMER TOEV"),
    ];

    // What the letter of a door, or another word, is glued to.
    private static readonly string[] GluedHeads = ["BIS", "BS", "HUIS", "HS", "BG"];

    private static readonly FrozenDictionary<string, string> CanonicalOf = Families
        .SelectMany(family => family.Written.Split(' '), (family, written) => KeyValuePair.Create(written, family.Canonical))
        .ToFrozenDictionary();

    /// <summary>The canonical spelling, tokens joined by hyphens; empty when there is neither letter nor addition.</summary>
    /// <param name="houseNumber">The house number, which partners repeat before the addition ("73c" at number 73).</param>
    /// <param name="letter">House letter as written.</param>
    /// <param name="addition">Addition as written.</param>
    public static string Normalise(int houseNumber, string? letter, string? addition)
    {
        var (hasLetter, hasAddition) = (TellsOfHome(letter), TellsOfHome(addition));
        return hasLetter && hasAddition ? OfSeveral(Tokens($"{letter} {addition}"), houseNumber)
            : hasLetter ? OfOne(letter!, houseNumber)
            : hasAddition ? OfOne(addition!, houseNumber)
            : "";
    }

    /// <summary>Whether an addition tells of another place than the number: opposite it, as a houseboat is, or by it.</summary>
    /// <remarks>Source: Logisch Ontwerp BRP, element 11.50 (aanduiding bij huisnummer).</remarks>
    /// <param name="canonical">An addition in canonical spelling.</param>
    public static bool IsBeside(string canonical) => canonical is Opposite or By
        || canonical.StartsWith($"{Opposite}-", StringComparison.Ordinal) || canonical.StartsWith($"{By}-", StringComparison.Ordinal);

    private static bool TellsOfHome(string? field) => !field.AsSpan().Trim(FillerSigns).IsEmpty;

    private static string OfOne(string field, int houseNumber) =>
        OnlyToken(field) is { } only ? WordOf(only) : OfSeveral(Tokens(field), houseNumber);

    // What most have, one letter, word or number, needs no taking apart.
    private static string? OnlyToken(string field)
    {
        var token = field.ToUpperInvariant();
        return !token.AsSpan().ContainsAnyExceptInRange('0', '9') ? WithoutLeadingZeros(token)
            : token is [>= 'A' and <= 'Z'] || CanonicalOf.ContainsKey(token) ? token
            : null;
    }

    private static string OfSeveral(List<string> tokens, int houseNumber)
    {
        var spoken = tokens.Where((word, place) => place == tokens.Count - 1 || Canonical(word).Length > 0).ToList();
        var words = Joined(spoken.Skip(RepeatedNumber(spoken, houseNumber)).Select(WordOf));
        var written = string.Join('-', Once(WithoutOwnNumber(Behind(WithoutFloorWords(words)), houseNumber)));
        return TellsOfHome(written) ? written : "";
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

    // "Abis" is A bis, glued, and "BISA" bis A.
    private static string[] Split(string token) =>
        CanonicalOf.ContainsKey(token) ? [token]
        : token.Length == 4 && token.EndsWith("BIS", StringComparison.Ordinal) ? [token[..1], "BIS"]
        : Array.Find(GluedHeads, head => IsGlued(token, head)) is { } glued ? [glued, token[glued.Length..]]
        : [token];

    private static bool IsGlued(string token, string head) => token.StartsWith(head, StringComparison.Ordinal)
        && (token.Length == head.Length + 1 || CanonicalOf.ContainsKey(token[head.Length..]));

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
    private static List<string> Once(List<string> words)
    {
        var said = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (said is not [.., var last] || last != word || IsNumber(word))
            {
                said.Add(word);
            }
        }

        return said;
    }

    // The two letters of "t/o" are one word.
    private static List<string> Joined(IEnumerable<string> words)
    {
        var joined = new List<string>();
        foreach (var word in words)
        {
            if (word == "O" && joined is [.., "T"])
            {
                joined[^1] = Opposite;
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    // "1 hoog", "1e", "1e verd." and "I hoog" are floor 1; "boven" without a number stays.
    private static List<string> WithoutFloorWords(List<string> words)
    {
        var kept = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (kept is not [.., var last] || !IsNumber(last) || word is not (Floor or "E" or "DE" or "STE"))
            {
                kept.Add(word);
            }
        }

        return kept;
    }

    // "1 voor" is 1V and "hs achter" HSA.
    private static List<string> Behind(List<string> words)
    {
        for (var place = 1; place < words.Count; place++)
        {
            if (IsNumber(words[place - 1]) || words[place - 1] == Ground)
            {
                words[place] = words[place] switch { "VR" => "V", "ACHT" => "A", var word => word };
            }
        }

        return words;
    }

    // "t/o 12" at number 12 says where, and no more.
    private static List<string> WithoutOwnNumber(List<string> words, int houseNumber)
    {
        while (words is [Opposite or By, var number, ..] && number == $"{houseNumber}")
        {
            words.RemoveAt(1);
        }

        return words;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);
}
