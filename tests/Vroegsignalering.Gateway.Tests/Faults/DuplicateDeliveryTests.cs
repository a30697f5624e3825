using Dapper;
using Vroegsignalering.Chaos;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Every message delivered twice: when one leaves the outbox, the database puts it back once more.</summary>
[Collection(FaultsCollection.Name)]
public sealed class DuplicateDeliveryTests
{
    private const int Signals = 120;
    private const string Copy = "insert into outbox values (old.message_id, old.lane, old.kind, old.body, old.trace_parent, old.created_at);";
    private const string Mark = "insert into sent_again values (old.message_id);";
    private const string New = "not exists (select 1 from sent_again where message_id = old.message_id)";

    [Fact]
    public Task Messages_EmbeddedAllTwice_AreHandledOnce() => CheckAsync(
        service: false,
        "create table sent_again (message_id text primary key);" + $"create trigger twice after delete on outbox when {New} begin {Mark} {Copy} end;");

    [ServersFact]
    public Task Messages_ServiceAllTwice_AreHandledOnce() => CheckAsync(
        service: true,
        "create table sent_again (message_id uuid primary key);"
        + $"create function twice() returns trigger language plpgsql as $$ begin if {New} then {Mark} {Copy} end if; return null; end $$;"
        + "create trigger twice after delete on outbox for each row execute function twice();");

    private static async Task CheckAsync(bool service, string trigger)
    {
        await using var installation = await Installation.CreateAsync(service);
        await using (var store = installation.Connect()) await store.ExecuteAsync(trigger);
        await using var gateway = await GatewayProgram.StartAsync(installation);
        using var storm = new Storm(installation, gateway);
        await storm.WaveAsync(Signals, () => Task.CompletedTask);

        var findings = await storm.SettleAsync();

        findings.IsClean.Should().BeTrue(findings.ToString());
        await using var after = installation.Connect();
        (await after.ExecuteScalarAsync<long>("select count(*) from sent_again")).Should().BeGreaterThan(Signals / 2, "all went twice");
    }
}
