using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>Loads one part of a source: finds who is known by key, leaves alone what is the same, writes the rest in bulk.</summary>
/// <param name="session">The transaction, which holds the row of the register.</param>
/// <param name="tenant">The municipality.</param>
/// <param name="isFirst">Whether the register was empty before, so that nobody can be known.</param>
internal sealed class RegisterLoader(Session session, Gemeentecode tenant, bool isFirst)
{
    private readonly Table<HouseholdRow> _households = new Table<HouseholdRow>("household", "household_id")
        .Text("tenant", _ => tenant.ToString())
        .Id("household_id", row => row.HouseholdId.Value)
        .Text("register_key", row => row.RegisterKey);

    private readonly Dictionary<string, HouseholdId> _idOfKey = [];
    private readonly RegisterSteps _steps = new("loaded") { IsWhole = isFirst };

    public async Task<RegisterLoad> LoadAsync(IReadOnlyList<RegisterEntry> part)
    {
        await FindHouseholdsAsync(part);
        var known = isFirst ? [] : await KnownAsync(part);
        var added = new List<PersonRows>();
        var changed = new List<PersonRows>();
        foreach (var entry in part)
        {
            var before = known.GetValueOrDefault(entry.Key);
            var now = PersonRows.Of(entry, before?.Id ?? entry.Person.Id, _idOfKey);
            if (entry.LeavesContact && before is not null) now = now.WithContactOf(before);
            if (before is null)
            {
                added.Add(now);
            }
            else if (!now.SameAs(before))
            {
                changed.Add(now);
            }
        }

        await RemoveAsync(changed);
        await WriteAsync([.. added, .. changed]);
        foreach (var person in added) _steps.Add("added", person.Id);
        foreach (var person in changed) _steps.Add("changed", person.Id);
        return new RegisterLoad(added.Count, changed.Count, part.Count - added.Count - changed.Count);
    }

    /// <summary>Numbers what was done, for whoever follows the register.</summary>
    public async Task FinishAsync(DateTimeOffset now)
    {
        await _steps.RecordAsync(session, tenant, now);
        if (_steps.IsWhole) await AnalyseAsync();
    }

    private async Task<Dictionary<string, PersonRows>> KnownAsync(IReadOnlyList<RegisterEntry> part)
    {
        var residents = await session.QueryAsync<ResidentRow>(
            $"select {ResidentRow.Columns} from resident where tenant = @tenant and register_key in @keys",
            new { tenant, keys = part.Select(entry => entry.Key) });
        var residences = await ResidenceRow.OfAsync(session, tenant, [.. residents.Select(row => row.PersonId)]);
        var byPerson = residences.ToLookup(row => row.PersonId);
        return residents.ToDictionary(row => row.RegisterKey, row => new PersonRows(row, [.. byPerson[row.PersonId]]));
    }

    // The ids of one load are kept: a household may go on in the next part.
    private async Task FindHouseholdsAsync(IReadOnlyList<RegisterEntry> part)
    {
        var keys = part.SelectMany(entry => entry.Stays).Select(stay => stay.HouseholdKey).Where(key => !_idOfKey.ContainsKey(key)).ToHashSet();
        var known = isFirst ? [] : await session.QueryAsync<HouseholdRow>(
            "select household_id, register_key from household where tenant = @tenant and register_key in @keys", new { tenant, keys });
        keys.ExceptWith(known.Select(row => row.RegisterKey));
        var fresh = keys.Select(key => new HouseholdRow { HouseholdId = HouseholdId.New(), RegisterKey = key }).ToList();
        await session.InsertAsync(_households, fresh);
        foreach (var household in known.Concat(fresh))
        {
            _idOfKey.Add(household.RegisterKey, household.HouseholdId);
        }
    }

    // Tells the planner what is in the tables now: without it the first searches after a load read the whole register.
    private async Task AnalyseAsync()
    {
        await session.ExecuteAsync("analyze resident");
        await session.ExecuteAsync("analyze residence");
        await session.ExecuteAsync("analyze household");
    }

    private async Task RemoveAsync(List<PersonRows> changed)
    {
        var parameters = new { tenant, persons = changed.Select(person => person.Id.Value) };
        if (changed.Count > 0)
        {
            await session.ExecuteAsync("delete from residence where tenant = @tenant and person_id in @persons", parameters);
            await session.ExecuteAsync("delete from resident where tenant = @tenant and person_id in @persons", parameters);
        }
    }

    private async Task WriteAsync(List<PersonRows> persons)
    {
        await session.InsertAsync(ResidentRow.Table(tenant), [.. persons.Select(person => person.Resident)]);
        await session.InsertAsync(ResidenceRow.Table(tenant), [.. persons.SelectMany(person => person.Residences)]);
    }

    private sealed record HouseholdRow
    {
        public required HouseholdId HouseholdId { get; init; }

        public required string RegisterKey { get; init; }
    }

    private sealed record PersonRows(ResidentRow Resident, IReadOnlyList<ResidenceRow> Residences)
    {
        public PersonId Id => new(Resident.PersonId);

        public static PersonRows Of(RegisterEntry entry, PersonId id, Dictionary<string, HouseholdId> households) => new(
            ResidentRow.Of(entry.Key, entry.Person with { Id = id }),
            [.. entry.Stays.Select(stay => ResidenceRow.Of(id, Of(stay, households[stay.HouseholdKey])))]);

        public PersonRows WithContactOf(PersonRows other) =>
            this with { Resident = Resident with { Phone = other.Resident.Phone, Email = other.Resident.Email } };

        public bool SameAs(PersonRows other) =>
            Resident == other.Resident && Residences.ToHashSet().SetEquals(other.Residences);

        private static Residence Of(RegisterStay stay, HouseholdId household) => new()
        {
            Household = household,
            Address = stay.Address,
            From = stay.From,
            Until = stay.Until,
            PartTime = stay.PartTime,
        };
    }
}
