using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>Whom the signals of a file are really about: <c>kenmerk</c> of the signal, <c>persoon</c> and perhaps <c>huishouden</c> as the register's
/// keys, empty where nobody is right, and columns to count by.</summary>
internal static class TruthFile
{
    private const string Reference = "kenmerk";
    private const string Person = "persoon";
    private const string Household = "huishouden";
    private const string None = "geen";

    private static readonly string[] GroupColumns = ["soort", "pakket", "kwaliteit", "toestand"];

    /// <summary>Every column; what befell the account, which <c>generate</c> tells too, is counted nowhere.</summary>
    public static IReadOnlyCollection<string> Columns { get; } = [Reference, Person, Household, .. GroupColumns, "gebeurtenissen"];

    /// <summary>The columns without which nobody is named.</summary>
    public static IReadOnlyCollection<string> Required { get; } = [Reference, Person];

    /// <summary>The truth by the signal's reference, its keys in no municipality yet, and the rows that say nothing, or something about a signal that an earlier row told of.</summary>
    /// <exception cref="FileFaultException">A column is missing, or is none of ours where no mapping says what it is.</exception>
    public static (Dictionary<Guid, KnownTruth> Truth, IReadOnlyList<RowFault> Faults) Read(FileInfo file, ColumnMapping mapping, FileKeys keys)
    {
        using var table = DelimitedFile.Open(file, mapping, FileForm.Truth);
        var place = table.Columns.Names.Index().ToDictionary(column => column.Item, column => column.Index);
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var truth = new Dictionary<Guid, KnownTruth>();
        var faults = new List<RowFault>();
        foreach (var row in table.Rows())
        {
            if (table.CellsOf(row) is not { } cells)
            {
                faults.Add(new RowFault(row.Number, "een aanhalingsteken wordt niet goed gesloten, of de rij is te lang"));
                continue;
            }

            var names = GroupsOf(cells);
            var known = new KnownTruth(
                Key(cells, Person) is { } person ? new PersonId(person) : null,
                Key(cells, Household) is { } household ? new HouseholdId(household) : null)
            { Groups = names };
            if (!truth.TryAdd(keys.IdOf(cells[place[Reference]]), known)) faults.Add(new RowFault(row.Number, $"{Reference} staat al in een eerdere rij; de eerste telt"));
        }

        return (truth, faults);

        Guid? Key(string[] cells, string column) =>
            place.TryGetValue(column, out var at) && cells[at].Length > 0 ? keys.IdOf(cells[at]) : null;

        IReadOnlyList<string> GroupsOf(string[] cells)
        {
            string[] named = [.. GroupColumns.Where(place.ContainsKey).Select(column => $"{column}: {(cells[place[column]] is { Length: > 0 } value ? value : None)}")];
            var joined = string.Join('|', named);
            return groups.TryGetValue(joined, out var known) ? known : groups[joined] = named;
        }
    }
}
