using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Gateway.Tests.Privacy.Entries;

namespace Vroegsignalering.Gateway.Tests.Privacy;

[Trait("Rule", "LO-02")]
public sealed class LogTamperingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Dictionary<string, object> LineChanges = new()
    {
        ["recorded_at"] = Now.AddMinutes(1),
        ["commitment"] = new byte[32],
    };

    private static readonly Dictionary<string, object> PayloadChanges = new()
    {
        ["nonce"] = new byte[16],
        ["activity"] = "raadpleging",
        ["register_version"] = "1999-1",
        ["legal_basis"] = "Wgs art. 3",
        ["subject"] = "0000000000000000",
        ["outcome"] = "geen",
        ["consent_answer"] = "verleend",
        ["consent_id"] = Guid.CreateVersion7(),
        ["rule_version"] = "match-2",
        ["operation_id"] = "andere",
        ["trace_id"] = "ander",
    };

    // The keys are tampered with in both tables at once; the position in the tree comes after the commitment.
    private static readonly string[] Keys = ["tenant", "line_id", "leaf_index"];

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task State_AnyColumnChanged_IsAltered(string kind)
    {
        var database = await databases.OpenAsync(kind);
        foreach (var (table, changes) in new[] { ("log_line", LineChanges), ("log_payload", PayloadChanges) })
        {
            (await database.ColumnsAsync(table)).Except(Keys).Should().BeEquivalentTo(changes.Keys, "every column of {0} is tampered with", table);
            foreach (var (column, value) in changes)
                (await StateAfterAsync(database, $"update {table} set {column} = @value where tenant = @tenant", value))
                    .Should().Be(LogLineState.Altered, "of {0}.{1}", table, column);
        }
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task State_LineGivenAnotherId_IsAltered(string kind) =>
        (await StateAfterAsync(
            await databases.OpenAsync(kind),
            "update log_line set line_id = @value where tenant = @tenant; update log_payload set line_id = @value where tenant = @tenant",
            Guid.CreateVersion7(Now)))
            .Should().Be(LogLineState.Altered);

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task State_LineMovedToAnotherTenant_IsAltered(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var other = await database.NewTenantAsync();

        await StateAfterAsync(
            database, "update log_line set tenant = @value where tenant = @tenant; update log_payload set tenant = @value where tenant = @tenant", other.ToString());

        (await database.ReadAsync(other)).Lines.Single().State.Should().Be(LogLineState.Altered);
    }

    private static async Task<LogLineState?> StateAfterAsync(TestDatabase database, string tampering, object value)
    {
        Gemeentecode tenant = await database.NewTenantAsync();
        await database.AddAsync(Now, Match(tenant, Guid.CreateVersion7()));
        (await database.ReadAsync(tenant)).Lines.Single().State.Should().Be(LogLineState.Intact, "nothing was changed yet");
        await database.ExecuteAsync(tampering, new { tenant, value });
        return (await database.ReadAsync(tenant)).Lines.SingleOrDefault()?.State;
    }
}
