using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Privacy;
using static Vroegsignalering.Gateway.Tests.Privacy.Entries;

namespace Vroegsignalering.Gateway.Tests.Privacy;

[Trait("Rule", "LO-03")]
public sealed class LogQueryTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Guid Person = Guid.CreateVersion7();

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Read_PerFilter_GivesOnlyWhatFits(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        await database.AddAsync(Now, Match(tenant, Person));
        await database.AddAsync(Now.AddDays(1), Match(tenant, Guid.CreateVersion7()) with { Outcome = "geen" });
        await database.AddAsync(Now.AddDays(2), Match(tenant, Guid.CreateVersion7()) with { Activity = ProcessingActivity.TaskOffered });
        var pseudonym = (await database.ReadAsync(tenant)).Lines[^1].Payload!.Subject;

        (await TimesAsync(database, tenant, new LogQuery())).Should().Equal(2, 1, 0);
        (await TimesAsync(database, tenant, new LogQuery { Activity = ProcessingActivity.MatchDecided })).Should().Equal(1, 0);
        (await TimesAsync(database, tenant, new LogQuery { Outcome = "geen" })).Should().Equal(1);
        (await TimesAsync(database, tenant, new LogQuery { Subject = pseudonym })).Should().Equal(0);
        (await TimesAsync(database, tenant, new LogQuery { From = Now.AddDays(1) })).Should().Equal(2, 1);
        (await TimesAsync(database, tenant, new LogQuery { Until = Now.AddDays(1) })).Should().Equal(0);
        (await TimesAsync(database, tenant, new LogQuery { From = Now, Until = Now.AddDays(2), Outcome = "geen" })).Should().Equal(1);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Read_PageByPage_GivesEveryLineOnceNewestFirst(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        await database.AddAsync(Now, Match(tenant, Person), Match(tenant, Person), Match(tenant, Person));
        await database.AddAsync(Now.AddSeconds(1), Match(tenant, Person), Match(tenant, Person));

        List<LogLine> read = [];
        var page = await database.ReadAsync(tenant, new LogQuery { Size = 2 });
        for (read.AddRange(page.Lines); page.Next is { } next; read.AddRange(page.Lines))
            page = await database.ReadAsync(tenant, new LogQuery { Size = 2, Before = next });

        read.Should().HaveCount(5).And.OnlyHaveUniqueItems(line => line.LineId);
        read.Should().BeInDescendingOrder(line => line.RecordedAt);
        (await database.ReadAsync(tenant, new LogQuery { Size = 5 })).Next.Should().BeNull("the last page is full and yet the last");
    }

    private static async Task<IEnumerable<int>> TimesAsync(TestDatabase database, Gemeentecode tenant, LogQuery query) =>
        (await database.ReadAsync(tenant, query)).Lines.Select(line => (line.RecordedAt - Now).Days);
}
