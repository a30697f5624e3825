using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>The residents register of each municipality: loading, looking up, and following its changes.</summary>
public static class RegisterStore
{
    private const int PersonsPerPart = 500;
    private const int PersonsAtOnce = 10_000;

    /// <summary>Loads the persons; those known by their key are brought up to date, whoever is not among them stays as it is.</summary>
    /// <remarks>A load that changes nothing leaves the sequence where it was; the age of the register counts from it all the same.</remarks>
    public static async Task<RegisterLoad> LoadAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<RegisterEntry> entries, DateTimeOffset now)
    {
        // First, for on PostgreSQL this row keeps every other change of the register waiting.
        await session.ExecuteAsync(
            """
            insert into register_state (tenant, sequence, loaded_at) values (@tenant, 0, @now)
            on conflict (tenant) do update set loaded_at = excluded.loaded_at
            """,
            new { tenant, now });
        return await BringUpToDateAsync(session, tenant, entries, now);
    }

    /// <summary>Loads the persons into a register that is there, and leaves its age as it was; null where there is none.</summary>
    public static async Task<RegisterLoad?> ChangeAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<RegisterEntry> entries, DateTimeOffset now) =>
        await HoldAsync(session, tenant) ? await BringUpToDateAsync(session, tenant, entries, now) : null;

    /// <summary>Who lives here by the register and is not among the named; the register waits for this transaction from now on.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="named">The source's keys of everybody it tells of.</param>
    public static async Task<MissingResidents> MissingAsync(Session session, Gemeentecode tenant, IReadOnlySet<string> named)
    {
        await HoldAsync(session, tenant);
        var present = await session.QueryAsync<ResidentKey>(
            "select person_id, register_key from resident where tenant = @tenant and state = @state",
            new { tenant, state = nameof(RegistrationState.Resident) });
        return new MissingResidents([.. present.Where(person => !named.Contains(person.RegisterKey)).Select(person => person.PersonId)], present.Count);
    }

    /// <summary>Lets the persons depart on the Dutch day of the load: they stay to be found, as former residents, and live nowhere here after that day.</summary>
    public static async Task EndAsync(Session session, Gemeentecode tenant, IReadOnlyList<PersonId> persons, DateTimeOffset now)
    {
        if (persons.Count == 0 || !await HoldAsync(session, tenant)) return;
        var steps = new RegisterSteps("ended");
        foreach (var part in persons.Chunk(PersonsPerPart))
        {
            await EndPartAsync(session, new { tenant, persons = part.Select(person => person.Value), day = DutchTime.DateOf(now), state = nameof(RegistrationState.Departed) });
            foreach (var person in part) steps.Add("ended", person);
        }

        await steps.RecordAsync(session, tenant, now);
    }

    /// <summary>Removes everybody's phone and e-mail, of a municipality that has no basis for them (MA-12), and tells of how many persons.</summary>
    public static async Task<int> ForgetContactsAsync(Session session, Gemeentecode tenant, DateTimeOffset now)
    {
        // First, as in a load: one at the same time would write back what it read.
        await HoldAsync(session, tenant);
        var forgotten = await session.ExecuteAsync(
            "update resident set phone = null, email = null where tenant = @tenant and (phone is not null or email is not null)", new { tenant });
        if (forgotten > 0) await new RegisterSteps("forgotten") { IsWhole = true }.RecordAsync(session, tenant, now);
        return forgotten;
    }

    /// <summary>Everybody in the register with all their residences, read part by part.</summary>
    public static async IAsyncEnumerable<Registration> AllAsync(Session session, Gemeentecode tenant)
    {
        var last = Guid.Empty;
        List<ResidentRow> residents;
        do
        {
            residents = await session.QueryAsync<ResidentRow>(
                $"select {ResidentRow.Columns} from resident where tenant = @tenant and person_id > @last order by person_id limit @most",
                new { tenant, last, most = PersonsAtOnce });
            var first = last;
            last = residents is [.., var end] ? end.PersonId : last;
            var residences = await ResidenceRow.BetweenAsync(session, tenant, first, last);
            foreach (var registration in new RegisterExtract(residents, residences).All.Values)
            {
                yield return registration;
            }
        }
        while (residents.Count == PersonsAtOnce);
    }

    /// <summary>The persons with all their residences; one the register does not know is not among them.</summary>
    public static Task<RegisterExtract> FindAsync(Session session, Gemeentecode tenant, IReadOnlyCollection<PersonId> persons) => BlockAsync(
        session,
        tenant,
        "select person_id from resident where tenant = @tenant and person_id in @ids",
        new { tenant, ids = persons.Select(person => person.Value) });

    /// <summary>Who belongs to each of the households on the day.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="households">The households.</param>
    /// <param name="day">Dutch civil date.</param>
    public static async Task<ILookup<HouseholdId, HouseholdMember>> MembersAsync(
        Session session, Gemeentecode tenant, IReadOnlyCollection<HouseholdId> households, DateOnly day)
    {
        var asked = households.ToHashSet();
        var block = await BlockAsync(
            session,
            tenant,
            """
            select person_id from residence where tenant = @tenant and household_id in @households
              and valid_from <= @day and (valid_until is null or valid_until >= @day)
            """,
            new { tenant, households = asked.Select(household => household.Value), day });
        return block.All.Values
            .SelectMany(member => member.Residences, (member, residence) => (member.Person, Residence: residence))
            .Where(member => asked.Contains(member.Residence.Household) && member.Residence.HoldsOn(day))
            .ToLookup(member => member.Residence.Household, member => new HouseholdMember(member.Person, member.Residence.PartTime));
    }

    /// <summary>The number of the last change; zero for a municipality without a register.</summary>
    public static Task<long> SequenceAsync(Session session, Gemeentecode tenant) =>
        session.SingleAsync<long>("select coalesce(max(sequence), 0) from register_state where tenant = @tenant", new { tenant });

    /// <summary>How far the register is and how old; null for a municipality without one.</summary>
    public static Task<RegisterState?> StateAsync(Session session, Gemeentecode tenant) =>
        session.SingleAsync<RegisterState>("select sequence, loaded_at from register_state where tenant = @tenant", new { tenant });

    /// <summary>The changes after the number, in order; those of more than two weeks ago may be gone.</summary>
    public static Task<List<RecordedMutation>> MutationsAsync(Session session, Gemeentecode tenant, long after) =>
        session.QueryAsync<RecordedMutation>(
            """
            select sequence, kind, person_id from register_mutation
            where tenant = @tenant and sequence > @after order by sequence
            """,
            new { tenant, after });

    // Takes the row of the register, so that whoever else changes it waits; whether there is one.
    private static async Task<bool> HoldAsync(Session session, Gemeentecode tenant) =>
        await session.ExecuteAsync("update register_state set sequence = sequence where tenant = @tenant", new { tenant }) == 1;

    private static async Task<RegisterLoad> BringUpToDateAsync(
        Session session, Gemeentecode tenant, IReadOnlyList<RegisterEntry> entries, DateTimeOffset now)
    {
        var loader = new RegisterLoader(session, tenant, isFirst: await SequenceAsync(session, tenant) == 0);
        var total = new RegisterLoad(0, 0, 0);
        foreach (var part in entries.Chunk(PersonsPerPart))
        {
            total = total.Plus(await loader.LoadAsync(part));
        }

        if (total.Added + total.Changed > 0) await loader.FinishAsync(now);
        return total;
    }

    // A residence that would end before it began never was: it is left out.
    private static async Task EndPartAsync(Session session, object part)
    {
        await session.ExecuteAsync("update resident set state = @state, state_since = @day where tenant = @tenant and person_id in @persons", part);
        await session.ExecuteAsync("delete from residence where tenant = @tenant and person_id in @persons and valid_from > @day", part);
        await session.ExecuteAsync(
            """
            update residence set valid_until = @day
            where tenant = @tenant and person_id in @persons and (valid_until is null or valid_until > @day)
            """,
            part);
    }

    private static async Task<RegisterExtract> BlockAsync(
        Session session, Gemeentecode tenant, string persons, object parameters)
    {
        var residents = await session.QueryAsync<ResidentRow>(
            $"select {ResidentRow.Columns} from resident where tenant = @tenant and person_id in ({persons})", parameters);
        var residences = await ResidenceRow.OfAsync(session, tenant, [.. residents.Select(row => row.PersonId)]);
        return new RegisterExtract(residents, residences);
    }

    private sealed record ResidentKey
    {
        public required PersonId PersonId { get; init; }

        public required string RegisterKey { get; init; }
    }
}
