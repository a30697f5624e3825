namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The ways from a search to the persons of one table. Immutable once built; reading allocates nothing.</summary>
internal sealed class ResidentPaths
{
    private readonly PremisesSlots _homes;
    private readonly PersonSlots _elsewhere;
    private readonly PersonSlots _births;
    private readonly PersonSlots _bsns;

    public ResidentPaths(ResidentTable table)
    {
        Table = table;
        var entries = PathEntries.Of(table);
        _homes = new PremisesSlots(entries.Homes);
        _elsewhere = new PersonSlots(table.Stays.Length - table.Count + entries.Homeless);
        _births = new PersonSlots(entries.Births);
        _bsns = new PersonSlots(entries.Bsns);
        Cores.Each(table.Count, Add);
    }

    public ResidentTable Table { get; }

    /// <summary>Adds everybody whom the search asks for, each person once.</summary>
    public void Find(CandidateSearch search, List<Candidate> found)
    {
        AddAt(search.Premises, found);
        var named = found.Count;
        foreach (var day in search.BirthDates)
        {
            foreach (var key in search.SurnameKeys)
            {
                AddBorn(day, key, search.Premises, (found, named));
            }
        }

        AddHolder(search, (found, named));
    }

    private static ulong HashOf(DateOnly born, string surnameKey)
    {
        var hash = (ulong)born.DayNumber;
        foreach (var letter in surnameKey)
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return PersonSlots.HashOf(hash);
    }

    private static ulong HashOf(Values.Bsn bsn) => PersonSlots.HashOf((ulong)bsn.GetHashCode());

    private void Add(int from, int until)
    {
        for (var row = from; row < until; row++)
        {
            AddHomes(row);
            AddBirth(row);
            if (Table.Persons[row].Bsn is var bsn && bsn != default)
            {
                _bsns.Add(HashOf(bsn), row);
            }
        }
    }

    private void AddHomes(int row)
    {
        var home = Table.HomeAt(row);
        if (PathEntries.StartsHome(Table, row))
        {
            _homes.Add(home, row);
        }

        var added = home;
        foreach (var stay in Table.StaysAt(row))
        {
            // A second former stay at one premises adds the person again: whoever looks up drops it.
            if (stay.Premises != home && stay.Premises != added)
            {
                added = stay.Premises;
                _elsewhere.Add(PersonSlots.HashOf(added.Packed), row);
            }
        }
    }

    private void AddBirth(int row)
    {
        if (Table.FactsAt(row).ExactBirth is not { } born)
        {
            return;
        }

        var own = Table.OwnAt(row)?.Key;
        var partner = Table.PartnerAt(row)?.Key;
        if (own is not null)
        {
            _births.Add(HashOf(born, own), row);
        }

        if (partner is not null && partner != own)
        {
            _births.Add(HashOf(born, partner), row);
        }
    }

    private void AddAt(PremisesKey premises, List<Candidate> found)
    {
        for (var row = _homes.FirstRowOf(premises); row >= 0 && row < Table.Count && Table.HomeAt(row) == premises; row++)
        {
            found.Add(new Candidate(Table, row));
        }

        var before = found.Count;
        foreach (var row in _elsewhere.Under(PersonSlots.HashOf(premises.Packed)))
        {
            if (Table.HomeAt(row) != premises && Table.EverAt(row, premises))
            {
                AddOnce(row, (found, before));
            }
        }
    }

    private void AddBorn(DateOnly day, string key, PremisesKey premises, (List<Candidate> All, int From) found)
    {
        foreach (var row in _births.Under(HashOf(day, key)))
        {
            if (Table.FactsAt(row).ExactBirth == day && (Table.OwnAt(row)?.Key == key || Table.PartnerAt(row)?.Key == key)
                && !Table.EverAt(row, premises))
            {
                AddOnce(row, found);
            }
        }
    }

    private void AddHolder(CandidateSearch search, (List<Candidate> All, int From) found)
    {
        if (search.Bsn is not { } bsn)
        {
            return;
        }

        foreach (var row in _bsns.Under(HashOf(bsn)))
        {
            if (Table.Persons[row].Bsn == bsn && !Table.EverAt(row, search.Premises))
            {
                AddOnce(row, found);
            }
        }
    }

    private void AddOnce(int row, (List<Candidate> All, int From) found)
    {
        for (var place = found.From; place < found.All.Count; place++)
        {
            if (found.All[place].IsAt(row))
            {
                return;
            }
        }

        found.All.Add(new Candidate(Table, row));
    }
}
