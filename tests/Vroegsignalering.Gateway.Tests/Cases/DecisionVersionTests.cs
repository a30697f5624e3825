using System.Data.Common;
using System.Text.RegularExpressions;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Compose;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Gateway.Tests.Retention;
using Vroegsignalering.Storage.Cases;

namespace Vroegsignalering.Gateway.Tests.Cases;

public sealed partial class DecisionVersionTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "MA-08")]
    public async Task Decide_Again_IsANewVersionBesideTheFirst(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var first = OldRows.Decision(tenant, SignalId.New(), Now);
        var second = first with { Version = 2, DecisionId = DecisionId.New(), Outcome = "review", Actor = "planner", Reason = "naam nagevraagd" };

        await AddAsync(database, first);
        await AddAsync(database, second);

        (await VersionsAsync(database, tenant)).Should().Equal("1 none gateway -", "2 review planner naam nagevraagd");
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "MA-08")]
    public async Task Decide_TheSameVersionAgain_IsRefusedAndChangesNothing(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var first = OldRows.Decision(tenant, SignalId.New(), Now);
        await AddAsync(database, first);

        var overwrite = () => AddAsync(database, first with { DecisionId = DecisionId.New(), Outcome = "review" });

        await overwrite.Should().ThrowAsync<DbException>();
        (await VersionsAsync(database, tenant)).Should().Equal("1 none gateway -");
    }

    [Fact, Trait("Rule", "MA-08")]
    public void Store_AllItsSql_NeverUpdatesADecision() =>
        Directory.EnumerateFiles(Path.Combine(ComposeFile.Folder, "..", "src", "Vroegsignalering.Storage"), "*.cs", SearchOption.AllDirectories)
            .Where(file => UpdatesDecision().IsMatch(File.ReadAllText(file))).Should().BeEmpty();

    [Theory, Trait("Rule", "MA-08")]
    [InlineData("update match_decision set outcome = @outcome")]
    [InlineData("UPDATE\n  match_decision d set outcome = 'none'")]
    [InlineData("insert into match_decision (tenant) values (@t) on conflict (tenant, signal_id, version) do update set outcome = excluded.outcome")]
    public void UpdatesDecision_OnItsForms_Finds(string sql) => UpdatesDecision().IsMatch(sql).Should().BeTrue();

    private static Task AddAsync(TestDatabase database, DecisionRow decision) =>
        database.Gateway.InTransactionAsync(session => CaseStore.AddDecisionsAsync(session, [decision]), CancellationToken.None);

    private static Task<IReadOnlyList<string>> VersionsAsync(TestDatabase database, Gemeentecode tenant) => database.QueryAsync<string>(
        "select version || ' ' || outcome || ' ' || actor || ' ' || coalesce(reason, '-') from match_decision where tenant = @tenant order by version",
        new { tenant = $"{tenant}" });

    [GeneratedRegex(@"update\s+match_decision|match_decision[^;""]*do\s+update", RegexOptions.IgnoreCase)]
    private static partial Regex UpdatesDecision();
}
