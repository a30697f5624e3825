using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Tests.Compose;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Outreach;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Outreach;

/// <summary>Every change of a task gets a moment of its own, in the order of the commits, whatever the clocks say (decision 0016).</summary>
public sealed class ChangedTasksTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Commit_PartOfAFile_GivesMomentsApartUpToItsClock(string kind)
    {
        var (database, tenant) = await OpenAsync(kind);

        List<TaskRow> part = [.. Enumerable.Range(0, 500).Select(_ => TaskOf(tenant, Now))];
        await database.InTransactionAsync(session => TaskStore.AddAsync(session, part), default);

        var moments = (await TasksAsync(database, tenant)).ConvertAll(task => task.ModifiedAt);
        moments.Should().HaveCount(500).And.OnlyHaveUniqueItems().And.EndWith([Now]);
        moments.GroupBy(moment => moment.ToUnixTimeMilliseconds()).Max(same => same.Count())
            .Should().BeLessThanOrEqualTo(10, "a client may know no less than a millisecond");
        (await database.ReadAsync(session => TaskClock.ReadAsync(session, tenant), default)).Should().Be(Now);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Commit_WithAClockThatRunsBehind_GivesALaterMoment(string kind)
    {
        var (database, tenant) = await OpenAsync(kind);
        TaskRow first = TaskOf(tenant, Now), second = TaskOf(tenant, Now.AddHours(-1));

        await database.InTransactionAsync(session => TaskStore.AddAsync(session, [first]), default);
        await database.InTransactionAsync(session => TaskStore.AddAsync(session, [second]), default);

        (await TasksAsync(database, tenant)).Select(task => task.TaskId).Should().Equal(first.TaskId, second.TaskId);
    }

    [Theory, PostgreSqlData]
    public async Task Commit_ThatComesLater_GetsTheLaterMoment(string kind)
    {
        var (database, tenant) = await OpenAsync(kind);
        TaskRow early = TaskOf(tenant, Now), late = TaskOf(tenant, Now.AddSeconds(1));

        await database.InTransactionAsync(
            async session =>
            {
                await TaskStore.AddAsync(session, [early]);
                await database.InTransactionAsync(other => TaskStore.AddAsync(other, [late]), default);
            },
            default);

        (await TasksAsync(database, tenant)).Select(task => task.TaskId).Should().Equal(late.TaskId, early.TaskId);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Change_OfEveryKind_GetsALaterMoment(string kind)
    {
        var (database, tenant) = await OpenAsync(kind);
        var task = TaskOf(tenant, Now);
        await database.InTransactionAsync(session => TaskStore.AddAsync(session, [task]), default);
        Func<Session, TaskRow, Task>[] changes =
        [
            (session, row) => TaskStore.OfferAsync(session, tenant, [row.TaskId], Now),
            (session, row) => TaskStore.NotifyAsync(session, row with { Notices = "[\"x\"]" }),
            (session, row) => TaskStore.SaveAsync(session, [row]),
            (session, row) => TaskStore.TakeBackAsync(session, tenant, [row.TaskId], ([row.TeamId], Now)),
        ];

        foreach (var change in changes)
        {
            var before = (await TasksAsync(database, tenant)).Single();
            await database.InTransactionAsync(session => change(session, before), default);
            var after = (await TasksAsync(database, tenant)).Single();
            after.Version.Should().Be(before.Version + 1);
            after.ModifiedAt.Should().BeAfter(before.ModifiedAt);
        }
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Change_ThatChangesNothing_GetsNoMoment(string kind)
    {
        var (database, tenant) = await OpenAsync(kind);
        var task = TaskOf(tenant, Now) with { OfferedAt = Now };
        await database.InTransactionAsync(session => TaskStore.AddAsync(session, [task]), default);

        await database.InTransactionAsync(session => TaskStore.OfferAsync(session, tenant, [task.TaskId], Now.AddHours(1)), default);
        await database.InTransactionAsync(session => TaskStore.AddAsync(session, [task with { ModifiedAt = Now.AddHours(1) }]), default);

        (await TasksAsync(database, tenant)).Single().ModifiedAt.Should().Be(Now);
    }

    [Fact]
    public void Tasks_InAllOfTheSource_AreChangedByTheirStoreAndStampedAlone()
    {
        var writers =
            from file in Directory.EnumerateFiles(Path.Combine(ComposeFile.Folder, "..", "src"), "*.cs", SearchOption.AllDirectories)
            let text = File.ReadAllText(file)
            where text.Contains("update task set", StringComparison.OrdinalIgnoreCase)
                || text.Contains("insert into task ", StringComparison.OrdinalIgnoreCase)
                || text.Contains("(\"task\", \"task_id\")", StringComparison.Ordinal)
            select Path.GetFileName(file);

        writers.Should().BeEquivalentTo(["TaskStore.cs", "ChangedTasks.cs"]);
    }

    /// <summary>As an installation of before left its tasks: parts of files with one moment, and one a microsecond later.</summary>
    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Migration_OfTasksThatChangedAtOneMoment_DrawsThemApartInTheirOrder(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var tenant = await database.NewTenantAsync();
        List<TaskRow> tasks = [.. Enumerable.Range(0, 30).Select(_ => TaskOf(tenant, Now))];
        await database.Gateway.InTransactionAsync(session => TaskStore.AddAsync(session, tasks), default);
        var moments = tasks.Index()
            .ToDictionary(task => task.Item.TaskId, task => task.Index < 20 ? Now.AddMilliseconds(250) : Now.AddMicroseconds(250_001));
        foreach (var (task, moment) in moments)
        {
            await database.ExecuteAsync("update task set modified_at = @moment where task_id = @id", new { moment, id = task.Value });
        }

        foreach (var undo in new[]
        {
            "drop table task_clock", "drop index task_open", "drop index task_open_of_team", "drop index task_listed",
            "create index task_of_team on task (tenant, team_id)", "create index task_open_of_team on task (tenant, team_id, kind)",
            "delete from migration where number = 17",
        }) await database.ExecuteAsync(undo, new { });

        (await database.Gateway.MigrateAsync(default)).Should().Equal(17);

        var migrated = await TasksAsync(database.Gateway, tenant);
        migrated.Select(task => task.TaskId)
            .Should().Equal(moments.OrderBy(of => of.Value).ThenBy(of => of.Key.Value.ToString()).Select(of => of.Key));
        migrated.ConvertAll(task => task.ModifiedAt).Should().OnlyHaveUniqueItems().And.StartWith([Now.AddMilliseconds(250)]);
        (await database.Gateway.ReadAsync(session => TaskClock.ReadAsync(session, tenant), default)).Should().Be(migrated[^1].ModifiedAt);
    }

    private async Task<(GatewayDatabase Database, Gemeentecode Tenant)> OpenAsync(string kind)
    {
        var database = await databases.OpenAsync(kind);
        return (database.Gateway, await database.NewTenantAsync());
    }

    private static TaskRow TaskOf(Gemeentecode tenant, DateTimeOffset changed) => Tasks.Crisis(Now, tenant: tenant) with { ModifiedAt = changed };

    private static Task<List<TaskRow>> TasksAsync(GatewayDatabase database, Gemeentecode tenant) => database.ReadAsync(
        session => TaskStore.SearchAsync(session, tenant, new TaskQuery { OfferedOnly = false, Order = TaskOrder.Modified, Most = 1000 }), default);
}
