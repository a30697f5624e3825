using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Brings the columns of a register into the order of the addresses, and every different name into comparable form once.</summary>
internal static class TableLayout
{
    public static ResidentTable Of(ResidentColumns columns)
    {
        int[] order = [];
        NormalSurname?[] surnames = [];
        GivenNamesTable givenNames = null!;
        int[] entries = [];
        Cores.All(
            columns.Count,
            () => order = OrderOf(columns),
            () => surnames = SurnamesOf(columns.Surnames),
            () => (givenNames, entries) = GivenNamesReading.Of(columns.GivenNames));
        var table = new ResidentTable
        {
            Persons = PersonsOf(columns, order, entries),
            Ids = new PersonId[columns.Count],
            Stays = new StayRow[columns.Stays.Count],
            Surnames = surnames,
            GivenNames = givenNames,
            Additions = [.. columns.Additions.Texts],
            Households = [.. columns.Households],
        };
        Cores.Each(columns.Count, (from, until) => Copy(columns, order.AsSpan(from, until - from), (table, from)));
        return table;
    }

    private static int[] OrderOf(ResidentColumns columns)
    {
        var homes = new ulong[columns.Count];
        var order = new int[columns.Count];
        for (var person = 0; person < order.Length; person++)
        {
            order[person] = person;
            homes[person] = columns.StaysOf(person) is [var home, ..] ? home.Premises.Packed : 0;
        }

        Array.Sort(homes, order);
        return order;
    }

    // The lazily filled parts are filled now, so that later reads write nothing.
    private static NormalSurname?[] SurnamesOf(IReadOnlyList<(string? Prefix, string? Surname)> texts)
    {
        var surnames = new NormalSurname?[texts.Count];
        Cores.Each(texts.Count, (from, until) =>
        {
            for (var number = from; number < until; number++)
            {
                surnames[number] = NormalSurname.Of(texts[number].Prefix, texts[number].Surname);
                _ = surnames[number]?.Spelling;
                _ = surnames[number]?.Key;
            }
        });
        return surnames;
    }

    private static PersonRow[] PersonsOf(ResidentColumns columns, int[] order, int[] entries)
    {
        var persons = new PersonRow[order.Length + 1];
        var firstStay = 0;
        for (var row = 0; row < order.Length; row++)
        {
            var person = columns.Persons[order[row]];
            persons[row] = person with { Given = entries[person.Given], FirstStay = firstStay };
            firstStay += columns.StaysOf(order[row]).Length;
        }

        persons[^1] = new PersonRow { FirstStay = firstStay };
        return persons;
    }

    private static void Copy(ResidentColumns columns, ReadOnlySpan<int> order, (ResidentTable Table, int From) to)
    {
        for (var place = 0; place < order.Length; place++)
        {
            var row = to.From + place;
            to.Table.Ids[row] = columns.Ids[order[place]];
            columns.StaysOf(order[place]).CopyTo(to.Table.Stays.AsSpan(to.Table.Persons[row].FirstStay));
        }
    }
}
