using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Brings the first names of a register into comparable form, every different word once.</summary>
internal sealed class GivenNamesReading
{
    private const int MostNames = 16;

    private readonly TextNumbering _names = new();
    private readonly TextNumbering _initials = new();
    private readonly List<int> _entries = [];
    private readonly Dictionary<string, (int Name, char Initial)> _words = [];
    private readonly Dictionary<string, (int Name, char Initial)>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;

    private GivenNamesReading() => _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The table, and for every text where its entry begins.</summary>
    /// <param name="texts">Each different text once, with how many residents bear it.</param>
    public static (GivenNamesTable Table, int[] Entries) Of(TextNumbering texts)
    {
        var reading = new GivenNamesReading();
        var starts = new int[texts.Texts.Count];
        for (var text = 0; text < starts.Length; text++)
        {
            starts[text] = reading._entries.Count;
            if (!reading.AddPlain(texts.Texts[text], texts.Counts[text]))
            {
                reading.Add(NormalGivenNames.Of(texts.Texts[text]), texts.Counts[text]);
            }
        }

        return (new GivenNamesTable(reading._names, reading._initials, reading._entries), starts);
    }

    // Most texts are nothing but words with a space between: what NormalGivenNames makes of such a word never differs.
    private bool AddPlain(string text, int bearers)
    {
        Span<int> names = stackalloc int[MostNames];
        Span<char> initials = stackalloc char[MostNames];
        var count = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (count == MostNames || !TryWord(text.AsSpan(range), out var word))
            {
                return false;
            }

            (names[count], initials[count]) = word;
            count++;
        }

        AddEntry(initials[..count], names[..count], bearers);
        return true;
    }

    private bool TryWord(ReadOnlySpan<char> text, out (int Name, char Initial) word)
    {
        if (_wordsBySpan.TryGetValue(text, out word))
        {
            return true;
        }

        if (text.Length < 2 || !AllLetters(text))
        {
            return false;
        }

        var plain = PlainLetters.Of(text);
        word = (_names.Of(plain, times: 0), plain[0]);
        _wordsBySpan[text] = word;
        return true;
    }

    private void Add(NormalGivenNames given, int bearers)
    {
        Span<int> names = stackalloc int[given.Names.Count];
        for (var place = 0; place < names.Length; place++)
        {
            names[place] = _names.Of(given.Names[place], times: 0);
        }

        AddEntry(given.Initials, names, bearers);
    }

    private void AddEntry(ReadOnlySpan<char> initials, ReadOnlySpan<int> names, int bearers)
    {
        _entries.Add(GivenNamesTable.EntryOf(_initials.Of(initials, bearers), names.Length));
        _entries.AddRange(names);
        if (names.Length > 0)
        {
            _names.Count(names[0], bearers);
        }
    }

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}
