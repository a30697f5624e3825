using System.Collections.Concurrent;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>How many entries each way to the persons of a table needs.</summary>
/// <param name="Homes">Premises where somebody has a home.</param>
/// <param name="Homeless">Persons without any residence.</param>
/// <param name="Births">Surnames of persons with a complete birth date.</param>
/// <param name="Bsns">Persons with a citizen service number.</param>
internal readonly record struct PathEntries(int Homes, int Homeless, int Births, int Bsns)
{
    public static PathEntries Of(ResidentTable table)
    {
        var parts = new ConcurrentBag<PathEntries>();
        Cores.Each(table.Count, (from, until) => parts.Add(Of(table, from, until)));
        return parts.Aggregate(default(PathEntries), (sum, part) => new PathEntries(
            sum.Homes + part.Homes, sum.Homeless + part.Homeless, sum.Births + part.Births, sum.Bsns + part.Bsns));
    }

    /// <summary>Whether the person is the first of those whose home is at one premises.</summary>
    public static bool StartsHome(ResidentTable table, int row) =>
        table.HomeAt(row) is var home && home != default && (row == 0 || table.HomeAt(row - 1) != home);

    private static PathEntries Of(ResidentTable table, int from, int until)
    {
        var (homes, homeless, births, bsns) = (0, 0, 0, 0);
        for (var row = from; row < until; row++)
        {
            homes += StartsHome(table, row) ? 1 : 0;
            homeless += table.HomeAt(row) == default ? 1 : 0;
            bsns += table.Persons[row].Bsn == default ? 0 : 1;
            births += table.FactsAt(row).ExactBirth is null ? 0 : table.PartnerAt(row) is null ? 1 : 2;
        }

        return new PathEntries(homes, homeless, births, bsns);
    }
}
