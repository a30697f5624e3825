namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>A resident's first names and initials in comparable form, read from the index without a copy (MA-03).</summary>
public readonly struct ResidentGivenNames
{
    private readonly GivenNamesTable _table;
    private readonly int _entry;

    internal ResidentGivenNames(GivenNamesTable table, int entry) => (_table, _entry) = (table, entry);

    /// <summary>All initials in lower case, in order; empty when nothing is known.</summary>
    public string Initials => _table.InitialsAt(_entry);

    /// <summary>How many first names are known in full.</summary>
    public int Count => _table.CountAt(_entry);

    /// <summary>The first name at the place, from zero, in lower case without marks.</summary>
    public string this[int place] => _table.NameAt(_entry, place);

    /// <summary>The comparable form of first names as the register holds them.</summary>
    public static ResidentGivenNames Of(string? firstNames)
    {
        var column = new GivenNamesColumn();
        var entry = column.Add(firstNames ?? "");
        return new ResidentGivenNames(column.ToTable(column.Entries.ToArray()), entry);
    }

    /// <summary>Nothing of the names.</summary>
    public override string ToString() => nameof(ResidentGivenNames);
}
