using Npgsql;
using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class SlowStatementTests
{
    [Theory, PostgreSqlData]
    public async Task Work_StatementThatTakesTooLong_IsNotTakenForADatabaseThatIsAway(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.ExecuteAsync(
            "create function doze() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$;"
            + "create trigger doze before insert on outbox for each row execute function doze()",
            new { });
        var name = (await database.QueryAsync<string>("select current_database()", new { })).Single();
        var address = new NpgsqlConnectionStringBuilder(TestDatabase.Server) { Database = name, CommandTimeout = 1 };
        await using var impatient = GatewayDatabase.PostgreSql(address.ToString());
        var message = MessageJson.ToOutbox(new TasksReady("0599", [Guid.CreateVersion7()]), Lane.Regular, TimeProvider.System.GetUtcNow());

        var work = () => impatient.InTransactionAsync(session => OutboxStore.AddAsync(session, [message]), CancellationToken.None);

        (await work.Should().ThrowAsync<SlowStatementException>()).Which.Should().Match<Exception>(slow => !MessagePolicies.IsOutage(slow));
        (await impatient.PingAsync(CancellationToken.None)).Should().BeTrue();
    }
}
