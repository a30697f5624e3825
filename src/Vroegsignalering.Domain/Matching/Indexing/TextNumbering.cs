namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Gives each different text a number, from zero in the order of first sight, and counts how often it was seen.</summary>
internal sealed class TextNumbering
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _texts = [];
    private readonly List<int> _counts = [];

    public TextNumbering() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The texts by number.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>How often each was seen, by number.</summary>
    public IReadOnlyList<int> Counts => _counts;

    public int Of(ReadOnlySpan<char> text, int times = 1)
    {
        if (!_bySpan.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _texts.Add(text.ToString());
            _numbers.Add(_texts[^1], number);
            _counts.Add(0);
        }

        _counts[number] += times;
        return number;
    }

    /// <summary>Counts a text that has its number already.</summary>
    public void Count(int number) => _counts[number]++;
}
