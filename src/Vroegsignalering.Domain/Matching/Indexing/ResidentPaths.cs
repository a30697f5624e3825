namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>The ways from a search to the persons of one table. Immutable once built; reading allocates nothing.</summary>
internal sealed class ResidentPaths
{
    private readonly PersonSlots _premises;
    private readonly PersonSlots _births;
    private readonly PersonSlots _bsns;

    public ResidentPaths(ResidentTable table)
    {
        Table = table;
        var keys = table.Surnames.Keys();
        _premises = new PersonSlots(new PersonEntries(table.Count, WritePremises));
        _births = new PersonSlots(new PersonEntries(table.Count, (from, until, entries) => WriteBirths((from, until), keys, entries)));
        _bsns = new PersonSlots(new PersonEntries(table.Count, WriteBsns));
    }

    public ResidentTable Table { get; }

    /// <summary>Adds everybody whom the search asks for, each person once.</summary>
    public void Find(CandidateSearch search, List<Candidate> found)
    {
        AddAt(search.Premises, found);
        var atPremises = found.Count;
        foreach (var key in search.SurnameKeys)
        {
            foreach (var day in search.BirthDates)
            {
                AddBorn(day, key, search.Premises, (found, atPremises));
            }
        }

        AddHolder(search, (found, atPremises));
    }

    /// <summary>What reads these ways for many searches at once.</summary>
    public ReadAhead Ahead() => new(Table, _premises, _births);

    private static ulong HashOf(Values.Bsn bsn) => KeyHash.Of((ulong)bsn.GetHashCode());

    // Of those with one home only the first, for the others stand next; whoever lived there before, one by one.
    private void WritePremises(int from, int until, List<ulong> entries)
    {
        for (var row = from; row < until; row++)
        {
            var home = Table.HomeAt(row);
            for (var at = Table.Persons[row].FirstStay; at < Table.Persons[row + 1].FirstStay; at++)
            {
                var premises = Table.Stays[at].Premises;
                if (premises == home ? Table.StartsHome(row) && at == Table.Persons[row].FirstStay : Table.IsFirstThere(row, at))
                {
                    entries.Add(PersonEntries.EntryOf(KeyHash.Of(premises.Packed), row));
                }
            }
        }
    }

    private void WriteBirths((int From, int Until) rows, SurnameKey[] keys, List<ulong> entries)
    {
        for (var row = rows.From; row < rows.Until; row++)
        {
            var born = Table.FactsAt(row).BirthDay;
            var (own, partner) = (keys[Table.Persons[row].Own], keys[Table.Persons[row].Partner]);
            if (born != 0 && own != default)
            {
                entries.Add(PersonEntries.EntryOf(BirthHash.Of(born, own), row));
            }

            if (born != 0 && partner != default && partner != own)
            {
                entries.Add(PersonEntries.EntryOf(BirthHash.Of(born, partner), row));
            }
        }
    }

    private void WriteBsns(int from, int until, List<ulong> entries)
    {
        for (var row = from; row < until; row++)
        {
            if (Table.Persons[row].Bsn is var bsn && bsn != default)
            {
                entries.Add(PersonEntries.EntryOf(HashOf(bsn), row));
            }
        }
    }

    // Under the hash may stand strangers too, and one person under two of its premises.
    private void AddAt(PremisesKey premises, List<Candidate> found)
    {
        foreach (var row in _premises.Under(KeyHash.Of(premises.Packed)))
        {
            var atHome = Table.HomeAt(row) == premises;
            if ((atHome ? Table.StartsHome(row) : Table.EverAt(row, premises)) && !IsAmong((found, From: 0), row))
            {
                found.Add(new Candidate(Table, row));
                AddHouseMates(atHome ? row + 1 : Table.Count, premises, found);
            }
        }
    }

    private void AddHouseMates(int from, PremisesKey premises, List<Candidate> found)
    {
        for (var row = from; row < Table.Count && Table.HomeAt(row) == premises; row++)
        {
            found.Add(new Candidate(Table, row));
        }
    }

    private void AddBorn(DateOnly day, SurnameKey key, PremisesKey premises, (List<Candidate> All, int From) found)
    {
        var born = PersonFacts.BirthDayOf(day);
        foreach (var row in _births.Under(BirthHash.Of(born, key)))
        {
            if (Table.FactsAt(row).BirthDay == born && !Table.EverAt(row, premises)
                && (Table.SurnamesAt(row).Own.Print.Key == key || Table.SurnamesAt(row).Partner.Print.Key == key))
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
        if (!IsAmong(found, row))
        {
            found.All.Add(new Candidate(Table, row));
        }
    }

    private bool IsAmong((List<Candidate> All, int From) found, int row)
    {
        for (var place = found.From; place < found.All.Count; place++)
        {
            if (found.All[place].IsAt(Table, row))
            {
                return true;
            }
        }

        return false;
    }
}
