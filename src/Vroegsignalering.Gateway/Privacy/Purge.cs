using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Retention;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Privacy;

/// <summary>Removes what has outlived its term, for every municipality; the run is logged in the same transaction (RT-01).</summary>
internal sealed class Purge(GatewayDatabase database, TenantDirectory tenants, TimeProvider time)
{
    // Far longer than any broker delivers again. Ids of messages tell nothing of persons, so nothing of it is logged.
    private static readonly TimeSpan InboxTerm = TimeSpan.FromDays(14);

    private static readonly LegalBasis Basis = new("AVG art. 5 lid 1 onder e");

    public async Task<IReadOnlyDictionary<Gemeentecode, IReadOnlyList<PurgeCount>>> RunAsync(bool dryRun, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = DutchTime.DateOf(now);
        var book = await tenants.BookAsync(cancellation);
        var counts = new Dictionary<Gemeentecode, IReadOnlyList<PurgeCount>>();
        foreach (var tenant in book.Codes)
        {
            var terms = book[tenant].Settings.Retention;
            counts[tenant] = dryRun
                ? await database.ReadAsync(session => PurgeStore.CountAsync(session, tenant, today, terms), cancellation)
                : await database.InTransactionAsync(
                    async session =>
                    {
                        var removed = await PurgeStore.RemoveAsync(session, tenant, today, terms);
                        await PurgeStore.RecordAsync(session, tenant, removed, now);
                        await LogStore.AddAsync(session, [.. removed.Where(count => count.Rows > 0).Select(count => LogLine(tenant, count))], now);
                        return removed;
                    },
                    cancellation);
        }

        return counts;
    }

    /// <summary>Forgets the ids of messages handled long ago: once for the installation, for the inbox knows no municipality.</summary>
    /// <returns>How many went, or would go.</returns>
    public Task<long> ForgetMessagesAsync(bool dryRun, CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - InboxTerm;
        return dryRun
            ? database.ReadAsync(session => InboxStore.CountAsync(session, before), cancellation)
            : database.InTransactionAsync(session => InboxStore.ForgetAsync(session, before), cancellation);
    }

    /// <summary>Takes what was removed out of the files of SQLite as well; whether that could be done.</summary>
    public Task<bool> EmptyLogAsync(CancellationToken cancellation) => database.EmptyLogAsync(cancellation);

    private static LogEntry LogLine(Gemeentecode tenant, PurgeCount count) => new()
    {
        Tenant = tenant,
        Activity = ProcessingActivity.DataPurged,
        Basis = Basis,
        Subject = Guid.CreateVersion7(),
        Outcome = $"{count.Class}:{count.Rows}",
        RuleVersion = $"voor-{count.CutOff:yyyy-MM-dd}",
        Operation = Operations.OfGateway(),
    };
}
