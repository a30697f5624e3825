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
        var entries = PathEntries.Of(table);
        _premises = new PersonSlots(entries.Premises);
        _births = new PersonSlots(entries.Births);
        _bsns = new PersonSlots(entries.Bsns);
        var keys = Array.ConvertAll(table.Surnames, surname => surname is null ? 0 : BirthHash.Of(surname.Key));
        Cores.Each(table.Count, (from, until) => Add(from, until, keys));
    }

    public ResidentTable Table { get; }

    /// <summary>Adds everybody whom the search asks for, each person once.</summary>
    public void Find(CandidateSearch search, List<Candidate> found)
    {
        AddAt(search.Premises, found);
        var atPremises = found.Count;
        foreach (var key in search.SurnameKeys)
        {
            var hash = BirthHash.Of(key);
            foreach (var day in search.BirthDates)
            {
                AddBorn(day, (key, hash), search.Premises, (found, atPremises));
            }
        }

        AddHolder(search, (found, atPremises));
    }

    private static ulong HashOf(Values.Bsn bsn) => PersonSlots.HashOf((ulong)bsn.GetHashCode());

    private void Add(int from, int until, ulong[] keys)
    {
        for (var row = from; row < until; row++)
        {
            AddPremises(row);
            AddBirth(row, keys);
            if (Table.Persons[row].Bsn is var bsn && bsn != default)
            {
                _bsns.Add(HashOf(bsn), row);
            }
        }
    }

    // Of those with one home only the first, for the others stand next; whoever lived there before, one by one.
    private void AddPremises(int row)
    {
        var home = Table.HomeAt(row);
        if (Table.StartsHome(row))
        {
            _premises.Add(PersonSlots.HashOf(home.Packed), row);
        }

        for (var at = Table.Persons[row].FirstStay; at < Table.Persons[row + 1].FirstStay; at++)
        {
            if (Table.Stays[at].Premises is var premises && premises != home && Table.IsFirstThere(row, at))
            {
                _premises.Add(PersonSlots.HashOf(premises.Packed), row);
            }
        }
    }

    private void AddBirth(int row, ulong[] keys)
    {
        if (Table.FactsAt(row).ExactBirth is not { } born)
        {
            return;
        }

        var (own, partner) = (keys[Table.Persons[row].Own], keys[Table.Persons[row].Partner]);
        if (own != 0)
        {
            _births.Add(BirthHash.Of(born, own), row);
        }

        if (partner != 0 && partner != own)
        {
            _births.Add(BirthHash.Of(born, partner), row);
        }
    }

    // Under the hash may stand strangers too, and one person under two of its premises.
    private void AddAt(PremisesKey premises, List<Candidate> found)
    {
        foreach (var row in _premises.Under(PersonSlots.HashOf(premises.Packed)))
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

    private void AddBorn(DateOnly day, (string Text, ulong Hash) key, PremisesKey premises, (List<Candidate> All, int From) found)
    {
        foreach (var row in _births.Under(BirthHash.Of(day, key.Hash)))
        {
            if (Table.FactsAt(row).ExactBirth == day && !Table.EverAt(row, premises)
                && (Table.OwnAt(row)?.Key == key.Text || Table.PartnerAt(row)?.Key == key.Text))
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
