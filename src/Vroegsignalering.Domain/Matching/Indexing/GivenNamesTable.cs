using Vroegsignalering.Domain.Matching.Names;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The first names of all residents: each name and each row of initials once, a resident's own as numbers in a row.</summary>
/// <remarks>
/// Combinations of first names are nearly as many as residents, so a combination costs four bytes and four more per name:
/// the number of its initials with the count of names in the lowest bits, then the numbers of the names.
/// </remarks>
internal sealed class GivenNamesTable
{
    private const int CountBits = 5;

    private readonly string[] _texts;
    private readonly int[] _entries;

    private GivenNamesTable(string[] texts, int[] entries) => (_texts, _entries) = (texts, entries);

    /// <summary>Names and rows of initials by number.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public int InitialsNumberAt(int entry) => _entries[entry] >> CountBits;

    public int NameNumberAt(int entry, int place) => _entries[entry + 1 + place];

    public string InitialsAt(int entry) => _texts[InitialsNumberAt(entry)];

    public int CountAt(int entry) => _entries[entry] & ((1 << CountBits) - 1);

    public string NameAt(int entry, int place) => _texts[NameNumberAt(entry, place)];

    /// <summary>The table, and for every text where its entry begins.</summary>
    public static (GivenNamesTable Table, int[] Entries) Of(IReadOnlyList<string> texts)
    {
        var numbers = new Numbering<string>();
        var entries = new List<int>(texts.Count * 3);
        var starts = new int[texts.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            var names = NormalGivenNames.Of(texts[text]);
            starts[text] = entries.Count;
            entries.Add((numbers.Of(names.Initials) << CountBits) | names.Names.Count);
            foreach (var name in names.Names)
            {
                entries.Add(numbers.Of(name));
            }
        }

        return (new GivenNamesTable([.. numbers.Values], [.. entries]), starts);
    }
}
