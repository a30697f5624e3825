namespace Vroegsignalering.Domain.Crisis;

/// <summary>Looks for the words of a crisis in what cannot be read as a signal, piece by piece and in constant memory (IN-13).</summary>
/// <remarks>
/// Only letters count: case, blanks, line breaks, quotes, delimiters and the NULs of UTF-16 are passed over, so that a word is found whatever
/// cuts it. <see cref="CrisisFlagSearch"/> judges what stands at <c>crisissignaal</c>. What is no text at all cannot be searched, and
/// counts as a crisis. One search takes bytes or characters, not both.
/// </remarks>
public sealed class CrisisSearch
{
    private const int OtherLetter = 26;

    // Packed or encrypted bytes hold one in ten; text in the alphabets of Europe fewer, in UTF-16 too.
    private const int TextPerControl = 12;

    // zip (and so xlsx), gzip, the old Office files, pdf, 7z and zstandard: too small a one may look like text.
    private static readonly uint[] Packed = [0x504B0304, 0x1F8B0800, 0x1F8B0808, 0xD0CF11E0, 0x25504446, 0x377ABCAF, 0x28B52FFD];

    // The types of the wire, and what partners call them.
    private static readonly CrisisWord[] Words =
    [
        new("ontruim", 1), new("ontruiming", 2), new("uithuiszet", 1),
        new("eindelevering", 2), new("eindelever", 1), new("afsluit", 0), new("afgesloten", 0),
        new("royement", 2), new("royeer", 0), new("opzegging", 0), new("beeindiging", 1),
    ];

    private readonly ulong[] _beginnings = [.. Words.SelectMany(word => word.Start)];
    private readonly CrisisFlagSearch _flags = new();
    private uint _first;
    private long _read;
    private long _controls;
    private bool _isOther;
    private bool _isFound;

    /// <summary>Whether what was read so far may tell of a crisis.</summary>
    public bool MayBeCrisis => _isFound || _flags.IsFound || _controls * TextPerControl > _read || Packed.Contains(_first);

    /// <summary>Whether the text may tell of a crisis.</summary>
    public static bool Finds(string text)
    {
        var search = new CrisisSearch();
        foreach (var letter in text)
        {
            search.Read(letter);
        }

        return search._isFound || search._flags.IsFound;
    }

    /// <summary>Reads on; a word may be cut over two pieces.</summary>
    public void Read(ReadOnlySpan<byte> piece)
    {
        foreach (var letter in piece)
        {
            if (_read < sizeof(uint)) _first = (_first << 8) | letter;
            _read++;
            if (letter is < 0x20 and not (0 or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) _controls++;
            if (letter != 0) Read((char)letter);
        }
    }

    // A letter outside ASCII is one letter that fits no word, however many bytes it takes.
    private void Read(char letter)
    {
        _flags.Read(letter);
        var wasOther = _isOther;
        _isOther = !char.IsAscii(letter);
        if (char.IsAsciiLetter(letter) || (_isOther && !wasOther))
        {
            Search(_isOther ? OtherLetter : (letter | 0x20) - 'a');
        }
    }

    private void Search(int letter)
    {
        var start = 0;
        foreach (var word in Words)
        {
            _isFound |= word.EndsWith(_beginnings.AsSpan(start, word.Start.Count), letter);
            start += word.Start.Count;
        }
    }
}
