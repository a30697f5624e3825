namespace Vroegsignalering.Domain.Crisis;

/// <summary>One word of a crisis, to be found in a stream of letters with some letters wrong, lacking or too many.</summary>
/// <remarks>Source: the bit-parallel search of Wu and Manber, "Fast text searching allowing errors", 1992; a bit per letter of the word.</remarks>
internal sealed class CrisisWord
{
    private const int Letters = 26;

    private readonly ulong[] _places = new ulong[Letters + 1];
    private readonly ulong _whole;

    /// <summary>The word, in letters a to z, and how many letters may be wrong, lacking or too many.</summary>
    public CrisisWord(string word, int mostWrong)
    {
        for (var place = 0; place < word.Length; place++)
        {
            _places[word[place] - 'a'] |= 1UL << place;
        }

        Start = [.. Enumerable.Range(0, mostWrong + 1).Select(wrong => (1UL << wrong) - 1)];
        _whole = 1UL << (word.Length - 1);
    }

    /// <summary>What is found before the first letter: for each number of wrong letters, which beginnings of the word.</summary>
    public IReadOnlyList<ulong> Start { get; }

    /// <summary>Takes the next letter; whether the word ends with it.</summary>
    /// <param name="found">What was found up to here, as <see cref="Start"/>; changed in place.</param>
    /// <param name="letter">0 to 25 for a to z, 26 for any other letter.</param>
    public bool EndsWith(Span<ulong> found, int letter)
    {
        var (here, before, above) = (_places[letter], 0UL, 0UL);
        for (var wrong = 0; wrong < found.Length; wrong++)
        {
            var old = found[wrong];
            var now = (((old << 1) | 1) & here) | (wrong == 0 ? 0 : before | (before << 1) | (above << 1) | 1);
            (found[wrong], before, above) = (now, old, now);
        }

        return (found[^1] & _whole) != 0;
    }
}
