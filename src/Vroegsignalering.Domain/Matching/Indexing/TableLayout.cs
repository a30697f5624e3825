using Vroegsignalering.Domain.Matching.Names;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Brings the columns of a register into the order of the addresses, and every different name into comparable form once.</summary>
internal sealed class TableLayout
{
    private readonly ResidentColumns _columns;
    private int[] _order = [];
    private int[] _firstStays = [];
    private int[] _givenEntries = [];
    private GivenNamesTable _givenNames = null!;
    private NormalSurname?[] _surnames = [];

    private TableLayout(ResidentColumns columns) => _columns = columns;

    public static ResidentTable Of(ResidentColumns columns)
    {
        var layout = new TableLayout(columns);
        Cores.All(
            columns.Count,
            () => (layout._givenNames, layout._givenEntries) = GivenNamesReading.Of(columns.GivenNames),
            layout.Order,
            layout.Normalise);
        return layout.ToTable();
    }

    private void Order()
    {
        var homes = new ulong[_columns.Count];
        var stays = new int[_columns.Count];
        _order = new int[_columns.Count];
        for (var person = 0; person < _order.Length; person++)
        {
            var all = _columns.StaysOf(person);
            (_order[person], stays[person], homes[person]) = (person, all.Length, all is [var home, ..] ? home.Premises.Packed : 0);
        }

        Array.Sort(homes, _order);
        _firstStays = new int[_order.Length + 1];
        for (var row = 0; row < _order.Length; row++)
        {
            _firstStays[row + 1] = _firstStays[row] + stays[_order[row]];
        }
    }

    // The lazily filled parts are filled now, so that later reads write nothing.
    private void Normalise()
    {
        _surnames = new NormalSurname?[_columns.Surnames.Count];
        Cores.Each(_surnames.Length, (from, until) =>
        {
            for (var number = from; number < until; number++)
            {
                _surnames[number] = NormalSurname.Of(_columns.Surnames[number].Prefix, _columns.Surnames[number].Surname);
                _ = _surnames[number]?.Spelling;
                _ = _surnames[number]?.Key;
            }
        });
    }

    private ResidentTable ToTable()
    {
        var table = new ResidentTable
        {
            Persons = new PersonRow[_columns.Count + 1],
            Ids = new PersonId[_columns.Count],
            Stays = new StayRow[_columns.Stays.Count],
            Surnames = _surnames,
            GivenNames = _givenNames,
            Additions = [.. _columns.Additions.Texts],
            Households = [.. _columns.Households],
        };
        table.Persons[^1] = new PersonRow { FirstStay = _firstStays[^1] };
        Cores.Each(_columns.Count, (from, until) => Copy(from, until, table));
        return table;
    }

    private void Copy(int from, int until, ResidentTable table)
    {
        for (var row = from; row < until; row++)
        {
            var (place, firstStay) = (_order[row], _firstStays[row]);
            ref readonly var person = ref _columns.Persons[place];
            table.Persons[row] = person with { Given = _givenEntries[person.Given], FirstStay = firstStay };
            table.Ids[row] = _columns.Ids[place];
            _columns.StaysOf(place).CopyTo(table.Stays.AsSpan(firstStay));
        }
    }
}
