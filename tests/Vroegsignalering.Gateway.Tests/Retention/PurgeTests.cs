using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Retention;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Privacy;
using Vroegsignalering.Gateway.Tests.Outreach;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Retention;

public sealed class PurgeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-01"), Trait("Rule", "RT-02"), Trait("Rule", "LO-01")]
    public async Task Run_TwoMunicipalities_GoesByTheirOwnTermsAndLogsItself(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (strict, lenient) = (await TenantAsync(database), await TenantAsync(database));
        await database.ExecuteAsync("update tenant set settings = @settings where tenant = @tenant",
            new { tenant = $"{lenient}", settings = """{ "retention": { "retentionMonths": 24 } }""" });
        await OldRows.AddCaseAsync(database, strict, Now.AddMonths(-7));
        await OldRows.AddCaseAsync(database, lenient, Now.AddMonths(-7));

        var foretold = await RunAsync(database, dryRun: true);
        (await LinesAsync(database, strict)).Should().BeEmpty("a dry run removes and logs nothing");
        var removed = await RunAsync(database, dryRun: false);
        var again = await RunAsync(database, dryRun: false);

        foretold.Should().Be(removed).And.Be($"{strict} Case {OldRows.TablesOf(RetentionClass.Case).Count}");
        again.Should().BeEmpty();
        (await LinesAsync(database, strict)).Should().Equal($"Case:{OldRows.TablesOf(RetentionClass.Case).Count} voor-2026-05-22 gateway");
        (await LinesAsync(database, lenient)).Should().BeEmpty();
        (await database.QueryAsync<int>("select removed from purge_run where class = 'Case' and tenant = @tenant order by purge_id", new { tenant = $"{strict}" }))
            .Should().Equal([OldRows.TablesOf(RetentionClass.Case).Count, 0], "each run is on record, also one that found nothing");
        (await database.QueryAsync<string>("select tenant from household_case", new { })).Should().Equal($"{lenient}");
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "RT-02"), Trait("Rule", "TE-01")]
    public async Task Run_Messages_ForgetsTheHandledByOneTermAndKeepsWhatWaitsForAPerson(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var tenant = await TenantAsync(database);
        await database.ExecuteAsync("update tenant set settings = @settings where tenant = @tenant",
            new { tenant = $"{tenant}", settings = """{ "retention": { "messageDays": 0, "parkedDays": 0 } }""" });
        await DoAsync(database, session => InboxStore.EnterAsync(session, "oud", [MessageId.New()], Now.AddDays(-14).AddSeconds(-1)));
        await DoAsync(database, session => InboxStore.EnterAsync(session, "jong", [MessageId.New()], Now.AddDays(-14)));
        await DoAsync(database, session => ParkedStore.ParkAsync(session, OldRows.Parked(tenant, Now.AddYears(-3))));

        await RunAsync(database, dryRun: false);
        var kept = await database.QueryAsync<string>("select consumer from inbox", new { });
        var (foretold, forgotten) = (await ForgetAsync(database, dryRun: true), await ForgetAsync(database, dryRun: false));

        kept.Should().HaveCount(2, "the run of a municipality touches nobody else's messages");
        (foretold, forgotten).Should().Be((1, 1));
        (await database.QueryAsync<string>("select consumer from inbox", new { })).Should().Equal("jong");
        (await database.QueryAsync<string>("select tenant from parked", new { })).Should().Equal([$"{tenant}"], "work that was not done waits for a person");
    }

    [Fact, Trait("Rule", "RT-01")]
    public async Task Run_OnSqlite_LeavesNothingOfThePersonInItsFiles()
    {
        const string Surname = "Ooievaarsnest";
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        var tenant = await TenantAsync(database);
        await OldRows.AddCaseAsync(database, tenant, Now.AddYears(-2));
        await database.ExecuteAsync("update signal set body = @Surname", new { Surname });
        BytesOf(database).Should().Contain(Surname);

        await RunAsync(database, dryRun: false);
        var emptied = await database.Gateway.EmptyLogAsync(CancellationToken.None);

        emptied.Should().BeTrue();
        BytesOf(database).Should().NotContain(Surname);
    }

    private static string BytesOf(TestDatabase database) =>
        string.Concat(Directory.EnumerateFiles(database.Folder!).Select(file => Encoding.Latin1.GetString(Shared(file))));

    private static byte[] Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static async Task<Gemeentecode> TenantAsync(TestDatabase database)
    {
        var tenant = await database.NewTenantAsync();
        var teams = new TeamLists([new Team(new TeamId("vangnet"), "Vangnet") { Fallback = true }], [], []);
        await database.Gateway.InTransactionAsync(session => TeamStore.SaveAsync(session, tenant, teams), CancellationToken.None);
        return tenant;
    }

    private static async Task<string> RunAsync(TestDatabase database, bool dryRun)
    {
        var clock = new SetClock(Now);
        var counts = await new Purge(database.Gateway, new TenantDirectory(database.Gateway, clock), clock).RunAsync(dryRun, CancellationToken.None);
        return string.Join(", ", counts.SelectMany(tenant => tenant.Value, (tenant, count) => (tenant.Key, count)).Where(pair => pair.count.Rows > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.count.Class} {pair.count.Rows}")));
    }

    private static Task<long> ForgetAsync(TestDatabase database, bool dryRun)
    {
        var clock = new SetClock(Now);
        return new Purge(database.Gateway, new TenantDirectory(database.Gateway, clock), clock).ForgetMessagesAsync(dryRun, CancellationToken.None);
    }

    private static Task DoAsync(TestDatabase database, Func<Session, Task> work) => database.Gateway.InTransactionAsync(work, CancellationToken.None);

    private static Task<IReadOnlyList<string>> LinesAsync(TestDatabase database, Gemeentecode tenant) => database.QueryAsync<string>(
        """
        select p.outcome || ' ' || p.rule_version || ' ' || a.actor from log_payload p
        join audit_line a on a.tenant = p.tenant and a.operation_id = p.operation_id
        where p.tenant = @tenant and p.activity = 'vernietiging'
        """,
        new { tenant = $"{tenant}" });
}
