using Npgsql;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Cases;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Hosting;

/// <summary>What a read of the database promises.</summary>
public sealed class ReadingTests
{
    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Read_SomebodyWritesMeanwhile_StaysOnOneState(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.NewTenantAsync();

        var (before, after) = await database.Gateway.ReadAsync(
            async session =>
            {
                var first = await CovenantStore.TenantsAsync(session);
                await database.NewTenantAsync();
                return (first.Count, (await CovenantStore.TenantsAsync(session)).Count);
            },
            CancellationToken.None);

        (before, after).Should().Be((1, 1));
    }

    [Theory, PostgreSqlData]
    public async Task Read_ThatWrites_IsRefused(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var tenant = await database.NewTenantAsync();

        var write = () => database.Gateway.ReadAsync(
            async session =>
            {
                await AlarmStore.RaiseAsync(session, tenant, [("soort", "onderwerp")], TimeProvider.System.GetUtcNow());
                return true;
            },
            CancellationToken.None);

        (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.ReadOnlySqlTransaction);
    }
}
