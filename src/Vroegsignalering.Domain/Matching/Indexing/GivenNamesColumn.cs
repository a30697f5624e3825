using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The first names of a register as it is being read: in comparable form, every different name and row of initials once.</summary>
internal sealed class GivenNamesColumn
{
    private const int MostNames = 16;

    private readonly TextNumbering _names = new();
    private readonly TextNumbering _initials = new();
    private readonly LargeList<int> _entries = new();
    private readonly Dictionary<string, (int Name, char Initial)> _words = [];
    private readonly Dictionary<string, (int Name, char Initial)>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;

    public GivenNamesColumn() => _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many numbers the entries take together.</summary>
    public int Size => _entries.Count;

    /// <summary>The entries as <see cref="GivenNamesTable"/> describes them, in the order of arrival.</summary>
    public ReadOnlySpan<int> Entries => _entries.Items;

    /// <summary>Takes in the first names of one resident, and tells where the entry begins.</summary>
    public int Add(string firstNames)
    {
        var start = _entries.Count;
        if (!AddPlain(firstNames))
        {
            Add(NormalGivenNames.Of(firstNames));
        }

        return start;
    }

    /// <summary>The table of the names with the entries in the order in which they are given.</summary>
    public GivenNamesTable ToTable(int[] entries) => new(_names, _initials, entries);

    // Most texts are nothing but words with a space between: what NormalGivenNames makes of such a word never differs.
    private bool AddPlain(ReadOnlySpan<char> text)
    {
        Span<int> names = stackalloc int[MostNames];
        Span<char> initials = stackalloc char[MostNames];
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            if (count == MostNames || !TryWord(text[range], out var word))
            {
                return false;
            }

            (names[count], initials[count]) = word;
            count++;
        }

        AddEntry(initials[..count], names[..count]);
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

    private void Add(NormalGivenNames given)
    {
        Span<int> names = stackalloc int[given.Names.Count];
        for (var place = 0; place < names.Length; place++)
        {
            names[place] = _names.Of(given.Names[place], times: 0);
        }

        AddEntry(given.Initials, names);
    }

    private void AddEntry(ReadOnlySpan<char> initials, ReadOnlySpan<int> names)
    {
        _entries.Add(GivenNamesTable.EntryOf(_initials.Of(initials), names.Length));
        _entries.AddRange(names);
        if (names.Length > 0)
        {
            _names.Count(names[0]);
        }
    }

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!PlainLetters.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}
