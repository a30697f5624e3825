namespace Vroegsignalering.Domain.Matching.Names;

/// <summary>A field of names by its words, with where each stands.</summary>
internal sealed class NameText
{
    private readonly string _text;
    private readonly List<Range> _places = [];

    private NameText(string text)
    {
        _text = text;
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && char.IsLetter(text[end])) continue;
            if (end > start) _places.Add(start..end);
            start = end + 1;
        }

        Words = [.. _places.Select(place => PlainLetters.Of(text.AsSpan()[place]))];
    }

    /// <summary>The words in plain letters, in order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether there is a stroke in the field, as in "p/a".</summary>
    public bool HasStroke => _text.Contains('/', StringComparison.Ordinal);

    /// <summary>The words of the field; none of no field.</summary>
    public static NameText Of(string? text) => new(text ?? "");

    /// <summary>The places of the words for which it holds.</summary>
    public IReadOnlyList<int> Places(Predicate<int> tells) => [.. Enumerable.Range(0, Words.Count).Where(place => tells(place))];

    /// <summary>Whether the words stand there one after the other.</summary>
    public bool Has(string[] row) =>
        Enumerable.Range(0, Words.Count).Any(place => Words.Skip(place).Take(row.Length).SequenceEqual(row));

    /// <summary>Whether the word at the place is written in capitals.</summary>
    public bool IsCapitals(int place)
    {
        var (start, length) = _places[place].GetOffsetAndLength(_text.Length);
        return _text.AsSpan(start, length) is var word && !word.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>Whether a hyphen stands before the word at the place.</summary>
    public bool IsHyphenBefore(int place) => _text[.._places[place].Start].TrimEnd().EndsWith('-');

    /// <summary>The field with blanks instead of the words at the places; null of no field.</summary>
    public string? Without(IReadOnlyList<int> places)
    {
        var left = _text.ToCharArray();
        foreach (var place in places)
        {
            left.AsSpan()[_places[place]].Fill(' ');
        }

        return left.Length == 0 ? null : new string(left);
    }

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(NameText);
}
