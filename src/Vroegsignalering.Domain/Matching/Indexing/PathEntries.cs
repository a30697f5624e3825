using System.Collections.Concurrent;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>How many entries each way to the persons of a table has room for.</summary>
/// <param name="Premises">Premises where somebody has a home, and residences elsewhere.</param>
/// <param name="Births">Surnames of persons with a complete birth date.</param>
/// <param name="Bsns">Persons with a citizen service number.</param>
internal readonly record struct PathEntries(int Premises, int Births, int Bsns)
{
    public static PathEntries Of(ResidentTable table)
    {
        var parts = new ConcurrentBag<PathEntries>();
        Cores.Each(table.Count, (from, until) => parts.Add(Of(table, from, until)));
        return parts.Aggregate(default(PathEntries), (sum, part) =>
            new PathEntries(sum.Premises + part.Premises, sum.Births + part.Births, sum.Bsns + part.Bsns));
    }

    private static PathEntries Of(ResidentTable table, int from, int until)
    {
        var (premises, births, bsns) = (0, 0, 0);
        for (var row = from; row < until; row++)
        {
            premises += (table.StartsHome(row) ? 1 : 0) + Math.Max(0, table.StayCountAt(row) - 1);
            births += table.FactsAt(row).ExactBirth is null ? 0 : table.PartnerAt(row) is null ? 1 : 2;
            bsns += table.Persons[row].Bsn == default ? 0 : 1;
        }

        return new PathEntries(premises, births, bsns);
    }
}
