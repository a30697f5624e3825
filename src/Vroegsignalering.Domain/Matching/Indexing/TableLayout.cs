using Vroegsignalering.Domain.Matching.Contacts;
using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Brings the columns of a register into the order of the addresses, and every different surname into comparable form once.</summary>
internal sealed class TableLayout
{
    private readonly ResidentColumns _columns;
    private readonly int[] _given;
    private readonly (int Stays, int Given)[] _ends;
    private readonly ResidentTable _table;
    private int[] _order = [];

    private TableLayout(ResidentColumns columns)
    {
        _columns = columns;
        _given = LargeArray.Of<int>(columns.GivenNames.Size);
        _ends = LargeArray.Of<(int, int)>(columns.Count);
        _table = new ResidentTable
        {
            Persons = LargeArray.Of<PersonRow>(columns.Count + 1),
            Ids = LargeArray.Of<PersonId>(columns.Count),
            Stays = LargeArray.Of<StayRow>(columns.Stays.Length),
            Surnames = new SurnameTable(columns.Surnames.Length),
            GivenNames = columns.GivenNames.ToTable(_given),
            Additions = [.. columns.Additions.Texts],
            Households = LargeArray.Of<HouseholdId>(columns.Households.Length),
            Contacts = new Dictionary<int, ContactDetails>(columns.Contacts.Count),
        };
    }

    public static ResidentTable Of(ResidentColumns columns)
    {
        var layout = new TableLayout(columns);
        Cores.All(
            columns.Count,
            () => layout._order = HomeOrder.Of(columns),
            () => Cores.Each(columns.Surnames.Length, layout.Normalise),
            () => columns.Households.CopyTo(layout._table.Households));
        layout.CopyPersons();
        layout.CopyContacts();
        return layout._table;
    }

    private void Normalise(int from, int until)
    {
        for (var number = from; number < until; number++)
        {
            var (prefix, surname) = _columns.Surnames[number];
            _table.Surnames[number] = NormalSurname.Of(prefix, surname);
        }
    }

    // Where a part begins follows from the sizes of those before it.
    private void CopyPersons()
    {
        var sizes = new (int Stays, int Given)[Cores.PartsOf(_order.Length)];
        Cores.Each(_order.Length, (from, until) => sizes[Cores.PartAt(from)] = CopyRows(from, until));
        var end = (Stays: 0, Given: 0);
        foreach (ref var size in sizes.AsSpan())
        {
            (size, end) = (end, (end.Stays + size.Stays, end.Given + size.Given));
        }

        Cores.Each(_order.Length, (from, until) => CopyLists((from, until), sizes[Cores.PartAt(from)]));
        _table.Persons[^1] = new PersonRow { FirstStay = end.Stays };
    }

    // The rows go on telling where residences and names stand in the columns, until those are copied too.
    private (int Stays, int Given) CopyRows(int from, int until)
    {
        var persons = _columns.Persons;
        var ids = _columns.Ids;
        var (stays, given) = (0, 0);
        for (var row = from; row < until; row++)
        {
            var place = _order[row];
            var (person, end) = (persons[place], _columns.EndOf(place));
            (_table.Ids[row], _table.Persons[row], _ends[row]) = (ids[place], person, end);
            (stays, given) = (stays + end.Stays - person.FirstStay, given + end.Given - person.Given);
        }

        return (stays, given);
    }

    private void CopyLists((int From, int Until) rows, (int Stays, int Given) at)
    {
        var stays = _columns.Stays;
        var given = _columns.GivenNames.Entries;
        for (var row = rows.From; row < rows.Until; row++)
        {
            var (person, end) = (_table.Persons[row], _ends[row]);
            _table.Persons[row] = person with { Given = at.Given, FirstStay = at.Stays };
            for (var place = person.FirstStay; place < end.Stays; place++)
            {
                _table.Stays[at.Stays++] = stays[place];
            }

            for (var place = person.Given; place < end.Given; place++)
            {
                _given[at.Given++] = given[place];
            }
        }
    }

    // Where nobody has any, no row is looked at.
    private void CopyContacts()
    {
        for (var row = 0; _table.Contacts.Count < _columns.Contacts.Count; row++)
        {
            if (_columns.Contacts.TryGetValue(_order[row], out var contact))
            {
                _table.Contacts.Add(row, contact);
            }
        }
    }
}
