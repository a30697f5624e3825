using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Retention;
using Vroegsignalering.Storage.Sessions;
using static Vroegsignalering.Gateway.Tests.Retention.OldRows;

namespace Vroegsignalering.Gateway.Tests.Retention;

public sealed class PurgeStoreTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateTimeOffset LongAgo = new(2022, 1, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly RetentionTerms Terms = new();

    [Theory, PerClass, Trait("Rule", "RT-01"), Trait("Rule", "RT-02"), Trait("Rule", "TE-01")]
    public async Task Remove_Class_TakesTheOlderAndLeavesTheYoungerAndTheNeighbour(string kind, RetentionClass cls)
    {
        var database = await databases.OpenAsync(kind);
        var (tenant, neighbour) = (await database.NewTenantAsync(), await database.NewTenantAsync());
        var first = DutchTime.At(PurgePlan.Before(cls, Today, Terms), TimeOnly.MinValue);
        await AddAsync(database, tenant, cls, first.AddMilliseconds(-1));
        await AddAsync(database, tenant, cls, first);
        await AddAsync(database, neighbour, cls, first.AddMilliseconds(-1));

        var (foretold, removed, again) = (await CountAsync(database, tenant), await RemoveAsync(database, tenant), await RemoveAsync(database, tenant));

        foretold.Should().BeEquivalentTo(removed, "the dry run tells what goes");
        removed.Where(count => count.Rows > 0).Should().Equal(new PurgeCount(cls, PurgePlan.Before(cls, Today, Terms), TablesOf(cls).Count));
        again.Should().OnlyContain(count => count.Rows == 0, "a second run finds nothing");
        foreach (var table in TablesOf(cls))
        {
            (await RowsAsync(database, table, tenant), await RowsAsync(database, table, neighbour)).Should().Be((1, 1), table);
        }
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-01")]
    public async Task Remove_OpenReopenedOrHeldCase_NeverGoes(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        await AddCaseAsync(database, tenant, closedAt: null);
        await HoldAsync(database, await AddCaseAsync(database, tenant, LongAgo), Today);
        await HoldAsync(database, await AddCaseAsync(database, tenant, LongAgo), Today.AddDays(-1));

        await RemoveAsync(database, tenant);

        (await RowsAsync(database, "household_case", tenant)).Should().Be(2, "one is open, one is held until today, of one the hold ended yesterday");
        (await RowsAsync(database, "task", tenant)).Should().Be(2);
        (await RowsAsync(database, "signal", tenant)).Should().Be(2);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-02"), Trait("Rule", "RE-01")]
    public async Task Remove_WithdrawnCrisisThatWasNeverMatched_StaysWhileItsTaskIsOpen(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var task = Tasks.Crisis(LongAgo, tenant: tenant);
        await database.Gateway.InTransactionAsync(session => Tasks.StoreAsync(session, [task]), CancellationToken.None);
        await database.ExecuteAsync("update signal set state = 'Closed', closed_at = @LongAgo where tenant = @tenant", new { LongAgo, tenant = $"{tenant}" });

        await RemoveAsync(database, tenant);
        var whileOpen = await RowsAsync(database, "signal", tenant);
        await database.ExecuteAsync("update task set closed_at = @LongAgo where tenant = @tenant", new { LongAgo, tenant = $"{tenant}" });
        await RemoveAsync(database, tenant);

        whileOpen.Should().Be(1, "its worker still has to find the household");
        (await RowsAsync(database, "signal", tenant)).Should().Be(0);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-01"), Trait("Rule", "RT-02"), Trait("Rule", "CR-11")]
    public async Task Remove_CrisisWhoseHouseholdWasNeverFound_GoesByTheEndOfItsTask(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var first = DutchTime.At(PurgePlan.Before(RetentionClass.Case, Today, Terms), TimeOnly.MinValue);
        await AddUnmatchedAsync(database, tenant, first.AddMilliseconds(-1));
        var younger = await AddUnmatchedAsync(database, tenant, first);
        var open = await AddUnmatchedAsync(database, tenant, closedAt: null);

        var (foretold, removed) = (await CountAsync(database, tenant), await RemoveAsync(database, tenant));

        foretold.Should().BeEquivalentTo(removed, "the dry run tells what goes");
        (await database.QueryAsync<string>("select cast(task_id as text) from task where tenant = @tenant", new { tenant = $"{tenant}" }))
            .Select(Guid.Parse).Should().BeEquivalentTo([younger.Value, open.Value]);
        foreach (var (table, each) in new[] { ("signal", 1), ("match_decision", 1), ("task_term", 1), ("timer", 4) })
        {
            (await RowsAsync(database, table, tenant)).Should().Be(2 * each, table);
        }

        (await database.QueryAsync<long>("select times from missed_term_count where tenant = @tenant", new { tenant = $"{tenant}" })).Should().Equal(1);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-02"), Trait("Rule", "CR-07"), Trait("Rule", "IN-09")]
    public async Task Remove_Case_KeepsMissedTermsAsCountsAndReceiptsWithoutNonce(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        foreach (var missed in new[] { true, true, false })
        {
            await AddMissedAsync(database, await AddCaseAsync(database, tenant, LongAgo), missed);
        }

        await RemoveAsync(database, tenant);
        await AddMissedAsync(database, await AddCaseAsync(database, tenant, LongAgo), missed: true);

        await RemoveAsync(database, tenant);

        (await database.QueryAsync<string>("select partner || ' ' || team_id || ' ' || year || ' ' || times from missed_term_count where tenant = @tenant", new { tenant }))
            .Should().Equal("energie-demo wijkteam-noord 2024 3");
        (await database.QueryAsync<byte[]?>("select nonce from receipt where tenant = @tenant", new { tenant })).Should().HaveCount(4).And.AllBeEquivalentTo((byte[]?)null);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-01")]
    public async Task Remove_ParkedMessage_GoesWithTheLastOfWhatItIsAbout(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var (gone, stays) = (await AddUnmatchedAsync(database, tenant, LongAgo), await AddUnmatchedAsync(database, tenant, closedAt: null));
        foreach (var ids in new Guid[][] { [gone.Value], [gone.Value, stays.Value], [stays.Value], [] })
        {
            await database.Gateway.InTransactionAsync(session => ParkedStore.ParkAsync(session, Parked(tenant, LongAgo, ids)), CancellationToken.None);
        }

        var (foretold, removed) = (await CountAsync(database, tenant), await RemoveAsync(database, tenant));

        foretold.Should().BeEquivalentTo(removed, "the dry run tells what goes");
        (await database.QueryAsync<string>("select body from parked where tenant = @tenant", new { tenant = $"{tenant}" }))
            .Should().HaveCount(3).And.NotContain(body => body.Contains($"{gone}") && !body.Contains($"{stays}"), "work on what is left was not done");
    }

    // A crisis in review whose term was missed and whose task stood on the address until it ended.
    private static async Task<TaskId> AddUnmatchedAsync(TestDatabase database, Gemeentecode tenant, DateTimeOffset? closedAt)
    {
        var task = Tasks.Crisis(LongAgo, tenant: tenant);
        await database.Gateway.InTransactionAsync(
            async session =>
            {
                await Tasks.StoreAsync(session, [task]);
                await TaskStore.SaveAsync(session, [task with { ClosedAt = closedAt }]);
                await TermStore.MissAsync(session, task, Today, LongAgo);
                await CaseStore.AddDecisionsAsync(session, [Decision(tenant, new SignalId(task.Origin), LongAgo)]);
            },
            CancellationToken.None);
        await database.ExecuteAsync("update signal set state = 'UnderReview' where tenant = @Tenant and signal_id = @Origin", new { task.Tenant, task.Origin });
        return task.TaskId;
    }

    private static async Task AddMissedAsync(TestDatabase database, CaseRow row, bool missed)
    {
        var term = await database.Gateway.InTransactionAsync(session => MissAsync(session, row, missed), CancellationToken.None);
        await AddReceiptAsync(database, row.Tenant, term.SignalId, DutchTime.At(Today, TimeOnly.MinValue));
    }

    private static async Task<TaskTerm> MissAsync(Session session, CaseRow row, bool missed)
    {
        var task = (await TaskStore.OfCaseAsync(session, row.Tenant, row.CaseId)).Single();
        var term = (await TermStore.OfTasksAsync(session, row.Tenant, [task.TaskId])).Single();
        await TermStore.SaveAsync(session, term with { MissedAt = missed ? LongAgo : null });
        return term;
    }

    private static Task<int> HoldAsync(TestDatabase database, CaseRow row, DateOnly until) => database.ExecuteAsync(
        "insert into legal_hold (tenant, hold_id, case_id, role, until) values (@Tenant, @id, @CaseId, 'privacy', @until)",
        new { row.Tenant, id = Guid.CreateVersion7(), row.CaseId, until });

    private static async Task<long> RowsAsync(TestDatabase database, string table, Gemeentecode tenant) => (await database.QueryAsync<long>(
        $"select count(*) from {table} where tenant = @tenant", new { tenant = tenant.ToString() }))[0];

    private static Task<IReadOnlyList<PurgeCount>> CountAsync(TestDatabase database, Gemeentecode tenant) =>
        database.Gateway.ReadAsync(session => PurgeStore.CountAsync(session, tenant, Today, Terms), CancellationToken.None);

    private static Task<IReadOnlyList<PurgeCount>> RemoveAsync(TestDatabase database, Gemeentecode tenant) =>
        database.Gateway.InTransactionAsync(session => PurgeStore.RemoveAsync(session, tenant, Today, Terms), CancellationToken.None);
}
