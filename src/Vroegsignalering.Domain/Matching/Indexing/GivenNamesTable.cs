namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The first names of all residents: each name and each row of initials once, a resident's own as numbers in a row.</summary>
/// <remarks>
/// Combinations of first names are nearly as many as residents, so every resident has an entry, beside those who live there too:
/// the number of the initials with the count of names in the lowest bits, then the numbers of the names.
/// </remarks>
internal sealed class GivenNamesTable
{
    private const int CountBits = 5;

    private readonly string[] _names;
    private readonly string[] _initials;
    private readonly int[] _entries;

    /// <summary>The table; the entries as <see cref="EntryOf"/> begins them.</summary>
    public GivenNamesTable(TextNumbering names, TextNumbering initials, int[] entries)
    {
        (_names, _initials, _entries) = ([.. names.Texts], [.. initials.Texts], entries);
        FirstNameCounts = [.. names.Texts.Zip(names.Counts)];
        InitialCounts = [.. initials.Texts.Zip(initials.Counts).Where(row => row.First.Length > 0)];
    }

    /// <summary>How often each first name is somebody's first.</summary>
    public IReadOnlyList<(string Name, int Count)> FirstNameCounts { get; }

    /// <summary>How often each row of initials occurs.</summary>
    public IReadOnlyList<(string Initials, int Count)> InitialCounts { get; }

    /// <summary>The first number of an entry; those of its names follow.</summary>
    public static int EntryOf(int initials, int names) => (initials << CountBits) | names;

    public string InitialsAt(int entry) => _initials[_entries[entry] >> CountBits];

    public int CountAt(int entry) => _entries[entry] & ((1 << CountBits) - 1);

    public string NameAt(int entry, int place) => _names[_entries[entry + 1 + place]];
}
