using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Register;

/// <summary>Carries out events on residents and residences, each with its number in the same transaction.</summary>
internal static class RegisterMutations
{
    public static async Task<long> ApplyAsync(Session session, Gemeentecode tenant, RegisterMutation mutation, DateTimeOffset now)
    {
        var recorded = new RecordedMutation
        {
            Sequence = await NextAsync(session, tenant, now),
            Kind = KindOf(mutation),
            PersonId = mutation.Person,
            EffectiveOn = mutation.On,
        };
        await CarryOutAsync(session, tenant, mutation);
        await RecordAsync(session, tenant, recorded, now);
        return recorded.Sequence;
    }

    /// <summary>The next number; it holds the row, so that numbers are given out in the order of commits.</summary>
    public static Task<long> NextAsync(Session session, Gemeentecode tenant, DateTimeOffset now) =>
        session.SingleAsync<long>(
            """
            insert into register_state (tenant, sequence, loaded_at) values (@tenant, 1, @now)
            on conflict (tenant) do update set sequence = register_state.sequence + 1, loaded_at = excluded.loaded_at
            returning sequence
            """,
            new { tenant, now });

    public static Task RecordAsync(Session session, Gemeentecode tenant, RecordedMutation mutation, DateTimeOffset now) =>
        session.InsertAsync(
            new Table<RecordedMutation>("register_mutation", "sequence")
                .Text("tenant", _ => tenant.ToString())
                .Long("sequence", row => row.Sequence)
                .Text("kind", row => row.Kind)
                .IdOrNull("person_id", row => row.PersonId?.Value)
                .DayOrNull("effective_on", row => row.EffectiveOn)
                .Instant("recorded_at", _ => now),
            [mutation]);

    private static string KindOf(RegisterMutation mutation) => mutation switch
    {
        RegisterMutation.Registered => "registered",
        RegisterMutation.Moved => "moved",
        RegisterMutation.Departed => "departed",
        RegisterMutation.Died => "died",
        RegisterMutation.Renamed => "renamed",
        RegisterMutation.Marked => "marked",
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    private static Task CarryOutAsync(Session session, Gemeentecode tenant, RegisterMutation mutation) => mutation switch
    {
        RegisterMutation.Registered newcomer => RegisterAsync(session, tenant, newcomer),
        RegisterMutation.Moved moved => MoveAsync(session, tenant, moved),
        RegisterMutation.Departed => EndAsync(session, tenant, mutation, RegistrationState.Departed),
        RegisterMutation.Died => EndAsync(session, tenant, mutation, RegistrationState.Deceased),
        RegisterMutation.Renamed renamed =>
            ReplaceAsync(session, tenant, mutation.Person, person => person with { Name = renamed.Name }),
        RegisterMutation.Marked marked => ReplaceAsync(session, tenant, mutation.Person, person => person with
        {
            Secrecy = marked.Marks.Secrecy,
            UnderInvestigation = marked.Marks.UnderInvestigation,
        }),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    private static async Task RegisterAsync(Session session, Gemeentecode tenant, RegisterMutation.Registered newcomer)
    {
        await session.InsertAsync(ResidentRow.Table(tenant), [ResidentRow.Of(newcomer.Key, newcomer.Newcomer)]);
        await AddResidenceAsync(session, tenant, newcomer.Person, newcomer.First);
    }

    private static async Task MoveAsync(Session session, Gemeentecode tenant, RegisterMutation.Moved moved)
    {
        // Read first: a move of somebody the register does not know must fail.
        await ReplaceAsync(session, tenant, moved.Person, person => person);
        if (!moved.To.PartTime)
        {
            await EndResidencesAsync(session, tenant, moved.Person, moved.On.AddDays(-1));
        }

        await AddResidenceAsync(session, tenant, moved.Person, moved.To);
    }

    private static async Task EndAsync(Session session, Gemeentecode tenant, RegisterMutation mutation, RegistrationState state)
    {
        await ReplaceAsync(session, tenant, mutation.Person, person => person with { State = state, StateSince = mutation.On });
        await EndResidencesAsync(session, tenant, mutation.Person, mutation.On);
    }

    private static async Task ReplaceAsync(Session session, Gemeentecode tenant, PersonId person, Func<Resident, Resident> change)
    {
        var parameters = new { tenant, person };
        var row = await session.SingleAsync<ResidentRow>(
            $"select {ResidentRow.Columns} from resident where tenant = @tenant and person_id = @person", parameters)
            ?? throw new InvalidOperationException("The register does not know the person.");
        await session.ExecuteAsync("delete from resident where tenant = @tenant and person_id = @person", parameters);
        await session.InsertAsync(ResidentRow.Table(tenant), [ResidentRow.Of(row.RegisterKey, change(row.ToResident()))]);
    }

    // A residence that would end before it began never was: it is left out.
    private static async Task EndResidencesAsync(Session session, Gemeentecode tenant, PersonId person, DateOnly lastDay)
    {
        var parameters = new { tenant, person, lastDay };
        await session.ExecuteAsync(
            "delete from residence where tenant = @tenant and person_id = @person and valid_from > @lastDay", parameters);
        await session.ExecuteAsync(
            """
            update residence set valid_until = @lastDay
            where tenant = @tenant and person_id = @person and (valid_until is null or valid_until > @lastDay)
            """,
            parameters);
    }

    private static async Task AddResidenceAsync(Session session, Gemeentecode tenant, PersonId person, Residence residence)
    {
        await session.ExecuteAsync(
            "insert into household (tenant, household_id) values (@tenant, @household) on conflict do nothing",
            new { tenant, household = residence.Household });
        await session.InsertAsync(ResidenceRow.Table(tenant), [ResidenceRow.Of(person, residence)]);
    }
}
