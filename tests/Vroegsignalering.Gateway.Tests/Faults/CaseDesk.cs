using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Chaos;
using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Gateway.Hosting.Telemetry;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Outreach.Offering;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>Intake and the consumer of accepted signals, on a real database, with the deliveries in the test's hands.</summary>
internal sealed class CaseDesk : IAsyncDisposable
{
    private readonly Installation _installation;
    private readonly OutboxBell _bell = new();
    private readonly ServiceProvider _metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly List<Acknowledgement> _held = [];
    private readonly SignalIntake _intake;
    private readonly MessageReception<SignalsAccepted> _consumer;
    private readonly TasksReadyHandler _offering;

    private CaseDesk(Installation installation)
    {
        _installation = installation;
        var (database, time) = (installation.Database, TimeProvider.System);
        var tenants = new TenantDirectory(database, time);
        var metrics = new GatewayMetrics(_metrics.GetRequiredService<IMeterFactory>());
        var policies = new MessagePolicies(time, NullLogger<MessagePolicies>.Instance);
        _intake = new(database, tenants, WorkingDays.Default, _bell, metrics, policies);
        var residents = new ResidentsDirectory(NullLogger<ResidentsDirectory>.Instance);
        _consumer = new(database, new SignalsAcceptedHandler(tenants, residents, WorkingDays.Default, time), _bell, policies);
        _offering = new(tenants, time, metrics);
    }

    public static async Task<CaseDesk> OpenAsync(bool service) => new(await Installation.CreateAsync(service));

    /// <summary>Takes a signal in and returns its message, taken out of the outbox.</summary>
    public async Task<SignalsAccepted> TakeAsync(string partner, string json)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var message = JsonDocument.Parse(json);
        var arrived = new ArrivedSignal(SignalParser.Parse(SignalFields.FromJson(message.RootElement), DutchTime.DateOf(now)), now);
        var operation = new Operation(Guid.CreateVersion7().ToString(), partner, "signaalpartner", "");
        var answers = await _intake.TakeAsync(new IntakeBatch(new PartnerId(partner), [arrived], operation), CancellationToken.None);
        var receipt = answers.Single().Should().BeOfType<IntakeAnswer.Accepted>().Subject.Receipt;
        _held.Add(new Acknowledgement(partner, receipt.Reference, receipt.SignalId.Value));
        await OfferAsync(receipt.Tenant);
        await EmptyOutboxAsync();
        return new SignalsAccepted(receipt.Tenant.ToString(), [receipt.SignalId.Value]);
    }

    /// <summary>Delivers under an id never seen before: the inbox does not help, only what the store knows does.</summary>
    public async Task DeliverAsync(params IReadOnlyList<SignalsAccepted> batch)
    {
        await _consumer.ReceiveAsync(
            [.. batch.Select(message => new Incoming<SignalsAccepted>(MessageId.New(), Lane.Regular, message))], CancellationToken.None);
        await OfferAsync(Gemeentecode.Parse(batch[0].Gemeentecode));
    }

    public async Task<LedgerFindings> CheckAsync()
    {
        await EmptyOutboxAsync();
        await using var store = _installation.Connect();
        return await Ledger.CheckAsync(store, _held);
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var store = _installation.Connect();
        return await Dapper.SqlMapper.ExecuteScalarAsync<long>(store, sql);
    }

    public async ValueTask DisposeAsync()
    {
        _bell.Dispose();
        await _metrics.DisposeAsync();
        await _installation.DisposeAsync();
    }

    // What the consumer of ready tasks would do with the messages that are taken out of the outbox.
    private async Task OfferAsync(Gemeentecode tenant)
    {
        await using var store = _installation.Connect();
        var waiting = await Dapper.SqlMapper.QueryAsync<Guid>(store, "select task_id from task where offered_at is null and closed_at is null");
        await _installation.Database.InTransactionAsync(
            session => _offering.HandleAsync(session, [new TasksReady(tenant.ToString(), [.. waiting])]), CancellationToken.None);
    }

    private async Task EmptyOutboxAsync()
    {
        await using var store = _installation.Connect();
        await Dapper.SqlMapper.ExecuteAsync(store, "delete from outbox");
    }
}
