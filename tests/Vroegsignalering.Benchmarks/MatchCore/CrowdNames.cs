namespace Vroegsignalering.Benchmarks.MatchCore;

/// <summary>Invented names made of syllables: enough different ones to fill the dictionaries as a whole country would.</summary>
internal static class CrowdNames
{
    private const int DifferentSurnames = 300_000;
    private const int DifferentFirstNames = 8_000;

    private static readonly string[] Onsets = "b d f g h j k l m n p r s t v w z br dr gr kl kr sch st vr zw".Split(' ');
    private static readonly string[] Vowels = "a e i o u aa ee oo ij oe ui eu".Split(' ');
    private static readonly string[] Codas = "k l m n r s t rt ns ng".Split(' ');
    private static readonly string[] Endings = ["", "", "sen", "stra", "ma", "man", "veld", "donk", "horst", "aert"];

    private static readonly string[] Surnames =
        [.. Enumerable.Range(0, DifferentSurnames).Select(rank => Word(rank + 1, Endings[rank % Endings.Length]))];

    private static readonly string[] FirstNames = [.. Enumerable.Range(0, DifferentFirstNames).Select(rank => Word((rank * 7) + 3, ""))];

    private static readonly string?[] Prefixes = [null, null, null, "van", "de", "van der"];

    /// <summary>A surname with the prefix that belongs to it.</summary>
    public static (string? Prefix, string Name) Surname(ref Draw draw)
    {
        var rank = draw.Rank(DifferentSurnames, shift: 20);
        return (Prefixes[rank % Prefixes.Length], Surnames[rank]);
    }

    public static string FirstNamesOf(ref Draw draw)
    {
        var first = FirstName(ref draw);
        var more = draw.Share();
        return more < 0.4 ? first
            : more < 0.75 ? $"{first} {FirstName(ref draw)}"
            : $"{first} {FirstName(ref draw)} {FirstName(ref draw)}";
    }

    private static string FirstName(ref Draw draw) => FirstNames[draw.Rank(DifferentFirstNames, shift: 30)];

    private static string Word(int number, string ending)
    {
        var word = "";
        for (var rest = number; rest > 0; rest /= Onsets.Length * Vowels.Length)
        {
            word += Onsets[rest % Onsets.Length] + Vowels[rest / Onsets.Length % Vowels.Length] + Codas[(rest + number) % Codas.Length];
        }

        return char.ToUpperInvariant(word[0]) + word[1..] + ending;
    }
}
