using System.Runtime.CompilerServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Reads what several searches will need, step by step for all together, so that the processor waits for many places in memory at once.</summary>
/// <remarks>Decides nothing: whoever leaves it out gets the same, later. What is read is added up lest the reading be optimised away.</remarks>
internal sealed class ReadAhead(ResidentTable table, PersonSlots premises, PersonSlots births)
{
    private const int MostDates = 2;
    private const int MostMates = 4;
    private const int MostNamesakes = 3;

    /// <summary>Reads for the searches, some tens of them.</summary>
    /// <returns>Nothing of meaning.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Of(ReadOnlySpan<CandidateSearch> searches)
    {
        Span<ulong> homes = stackalloc ulong[searches.Length];
        Span<ulong> born = stackalloc ulong[searches.Length * MostDates];
        Span<int> rows = stackalloc int[homes.Length + (born.Length * MostNamesakes)];
        Span<int> surnames = stackalloc int[(homes.Length * MostMates * 2) + (born.Length * MostNamesakes * 2)];
        born = born[..Hash(searches, homes, born)];
        var sum = Slots(premises, homes) ^ Slots(births, born);
        var atHome = Rows((premises, 1), homes, rows);
        rows = rows[..(atHome + Rows((births, MostNamesakes), born, rows[atHome..]))];
        sum ^= Persons(rows) ^ Stays(rows) ^ Households(rows[..atHome]);
        var mates = Mates(rows[..atHome], surnames);
        return sum ^ Names(surnames[..(mates + Own(rows[atHome..], surnames[mates..]))]);
    }

    private static int Hash(ReadOnlySpan<CandidateSearch> searches, Span<ulong> homes, Span<ulong> born)
    {
        var count = 0;
        for (var place = 0; place < searches.Length; place++)
        {
            var search = searches[place];
            homes[place] = KeyHash.Of(search.Premises.Packed);
            foreach (var day in search.SurnameKeys.Count > 0 ? search.BirthDates : [])
            {
                born[count++] = BirthHash.Of(PersonFacts.BirthDayOf(day), search.SurnameKeys[0]);
            }
        }

        return count;
    }

    private static int Slots(PersonSlots slots, ReadOnlySpan<ulong> hashes)
    {
        var sum = 0u;
        foreach (var hash in hashes)
        {
            sum ^= slots.FirstUnder(hash);
        }

        return unchecked((int)sum);
    }

    private static int Rows((PersonSlots Slots, int Most) of, ReadOnlySpan<ulong> hashes, Span<int> rows)
    {
        var count = 0;
        foreach (var hash in hashes)
        {
            var under = of.Slots.Under(hash);
            for (var left = of.Most; left > 0 && under.MoveNext(); left--)
            {
                rows[count++] = under.Current;
            }
        }

        return count;
    }

    private int Persons(ReadOnlySpan<int> rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            sum ^= table.Persons[row].FirstStay ^ table.Ids[row].GetHashCode();
        }

        return sum;
    }

    private int Stays(ReadOnlySpan<int> rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            sum ^= table.StayCountAt(row) == 0 ? 0 : table.Stays[table.Persons[row].FirstStay].Household;
            sum ^= table.GivenNames.CountAt(table.Persons[row].Given);
        }

        return sum;
    }

    private int Households(ReadOnlySpan<int> rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            sum ^= table.Households[table.Stays[table.Persons[row].FirstStay].Household].GetHashCode();
        }

        return sum;
    }

    private int Mates(ReadOnlySpan<int> rows, Span<int> surnames)
    {
        var count = 0;
        foreach (var row in rows)
        {
            var home = table.HomeAt(row);
            for (var mate = row; mate < Math.Min(row + MostMates, table.Count) && table.HomeAt(mate) == home; mate++)
            {
                (surnames[count], surnames[count + 1]) = (table.Persons[mate].Own, table.Persons[mate].Partner);
                count += 2;
            }
        }

        return count;
    }

    private int Own(ReadOnlySpan<int> rows, Span<int> surnames)
    {
        for (var place = 0; place < rows.Length; place++)
        {
            surnames[place] = table.Persons[rows[place]].Own;
        }

        return rows.Length;
    }

    private int Names(ReadOnlySpan<int> surnames)
    {
        var sum = 0;
        foreach (var surname in surnames)
        {
            sum ^= table.Surnames.PrintAt(surname).Length;
        }

        return sum;
    }
}
