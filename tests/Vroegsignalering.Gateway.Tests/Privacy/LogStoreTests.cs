using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Storage.Privacy;
using static Vroegsignalering.Gateway.Tests.Privacy.Entries;

namespace Vroegsignalering.Gateway.Tests.Privacy;

public sealed class LogStoreTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Guid Person = Guid.CreateVersion7();

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "LO-01")]
    public async Task Add_Entry_IsReadBackIntact(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var entry = Match(tenant, Person);

        await database.AddAsync(Now.AddTicks(1234), entry);

        var line = (await database.ReadAsync(tenant)).Lines.Should().ContainSingle().Subject;
        line.State.Should().Be(LogLineState.Intact);
        line.Payload.Should().Be(LogPayload.Of(entry, line.LineId, Now, line.Payload!.Subject));
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "LO-01")]
    public async Task Add_BatchOfOneOperation_HasOneAuditLine(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var operation = Match(tenant, Person).Operation with { Actor = "planbord-demo", Role = "planner" };
        LogEntry[] batch = [.. Enumerable.Range(0, 250).Select(_ => Match(tenant, Guid.CreateVersion7()) with { Operation = operation })];

        await database.AddAsync(Now, batch);
        await database.AddAsync(Now, batch[0] with { Activity = ProcessingActivity.TaskOffered });

        (await database.ReadAsync(tenant, new LogQuery { Size = 1000 })).Lines.Should().HaveCount(251);
        (await database.QueryAsync<string>(
            "select actor || ' ' || role || ' ' || action from audit_line where tenant = @tenant and operation_id = @id", new { tenant, id = operation.Id }))
            .Should().Equal("planbord-demo planner match-besluit");
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "LO-01")]
    public async Task Add_ActThatFails_LeavesNoLine(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();

        var act = () => database.Gateway.InTransactionAsync(
            async session =>
            {
                await LogStore.AddAsync(session, [Match(tenant, Person)], Now);
                throw new InvalidOperationException("The act failed after its line.");
            },
            CancellationToken.None);

        await act.Should().ThrowAsync<InvalidOperationException>();
        (await database.ReadAsync(tenant)).Lines.Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "LO-02")]
    public async Task Add_SameEntryTwice_GivesUnlikeCommitments(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var entry = Match(tenant, Person);

        await database.AddAsync(Now, entry, entry);

        (await database.ReadAsync(tenant)).Lines.Select(line => Convert.ToHexString(line.Nonce.Span)).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "LO-03")]
    public async Task Add_SamePerson_HasOnePseudonymPerTenant(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var (here, there) = (await database.NewTenantAsync(), await database.NewTenantAsync());

        await database.AddAsync(Now, Match(here, Person), Match(here, Person), Match(there, Person), Match(here, Guid.CreateVersion7()));

        var ours = (await database.ReadAsync(here)).Lines.Select(line => line.Payload!.Subject).ToList();
        var theirs = (await database.ReadAsync(there)).Lines.Single().Payload!.Subject;
        ours.Distinct().Should().HaveCount(2, "two persons");
        ours.Should().NotContain(theirs).And.AllSatisfy(pseudonym => pseudonym.Should().MatchRegex("^[0-9a-f]{16}$"));
        ours.Should().NotContain(pseudonym => Person.ToString("N").Contains(pseudonym, StringComparison.Ordinal));
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "TE-01")]
    public async Task Read_OtherTenantsLines_AreNeverVisible(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var (here, there) = (await database.NewTenantAsync(), await database.NewTenantAsync());
        await database.AddAsync(Now, Match(there, Person));
        var foreign = (await database.ReadAsync(there)).Lines.Single();

        (await database.ReadAsync(here)).Lines.Should().BeEmpty();
        (await database.ReadAsync(here, new LogQuery { Subject = foreign.Payload!.Subject })).Lines.Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-01"), Trait("Rule", "LO-02")]
    public async Task Purge_OldLines_LoseContentAndKeepTheirCommitment(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var (tenant, other) = (await database.NewTenantAsync(), await database.NewTenantAsync());
        await database.AddAsync(Now.AddMilliseconds(-1), Match(tenant, Person), Match(other, Person));
        await database.AddAsync(Now, Match(tenant, Person));
        var before = (await database.ReadAsync(tenant)).Lines;

        var purged = await database.Gateway.InTransactionAsync(session => LogStore.PurgeAsync(session, tenant, Now), CancellationToken.None);

        purged.Should().Be(1);
        var after = (await database.ReadAsync(tenant)).Lines;
        after.Select(line => line.State).Should().Equal(LogLineState.Intact, LogLineState.Purged);
        after[1].Nonce.IsEmpty.Should().BeTrue("a nonce that stays would let the content be guessed");
        after.Select(line => Convert.ToHexString(line.Commitment.Span)).Should().Equal(before.Select(line => Convert.ToHexString(line.Commitment.Span)));
        (await database.ReadAsync(other)).Lines.Single().State.Should().Be(LogLineState.Intact);
    }
}
