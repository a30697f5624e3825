using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Cases;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Privacy;
using Vroegsignalering.Storage.Review;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Review;

/// <summary>Shows the review desk. The list names nobody; whoever is shown beside a signal is logged in the same transaction, a line each (LO-01).</summary>
internal sealed class DeskReading(GatewayDatabase database, TenantDirectory tenants, ResidentsDirectory residents, WorkingDays calendar, TimeProvider time)
{
    private const int MostRecent = 5;
    private const string Shown = "getoond";

    public Task<DeskQueue> QueueAsync(Caller caller, ReviewQuery query, CancellationToken cancellation) => database.ReadAsync(
        async session =>
        {
            var waiting = await ReviewStore.QueueAsync(session, caller.Municipality, query with { Most = query.Most + 1 });
            var rows = waiting.Take(query.Most).ToList();
            return new DeskQueue(
                rows,
                await ReviewStore.CountAsync(session, caller.Municipality, query),
                await ReviewStore.RecentAsync(session, caller.Municipality, caller.Actor, MostRecent))
            {
                Next = rows.Count > 0 && waiting.Count > rows.Count ? ReviewPosition.Of(rows[^1]) : null,
            };
        },
        cancellation);

    /// <summary>The item with its candidates; null when there is none for the caller.</summary>
    public async Task<DeskItem?> ShowAsync(Caller caller, SignalId id, CancellationToken cancellation)
    {
        var tenant = (await tenants.BookAsync(cancellation))[caller.Municipality];
        var work = new MatchingWork(tenant, calendar, time.GetUtcNow(), Operations.Of(caller)) { Residents = residents };
        return await database.InTransactionAsync(session => ShowAsync(session, id, work), cancellation);
    }

    /// <summary>What to look at after this one: the first of the list that waits, leaving out what only somebody else can go on with; null when all is done.</summary>
    public async Task<SignalId?> NextAsync(Caller caller, SignalId done, ReviewQuery list)
    {
        var queue = await QueueAsync(caller, list with { NotProposedBy = caller.Actor, Most = 2 }, CancellationToken.None);
        return queue.Rows.FirstOrDefault(row => row.SignalId != done)?.SignalId;
    }

    private static async Task<DeskItem?> ShowAsync(Session session, SignalId id, MatchingWork work)
    {
        if (await DeskItem.FindAsync(session, id, work) is not { } item) return null;
        var adults = item.Contact?.Adults.Select(adult => adult.Person.Id) ?? [];
        var looks = item.Persons.Keys.Union(adults).Select(person => (PersonId?)person).Prepend(null);
        await LogStore.AddAsync(
            session, [.. looks.Select(person => ReviewRecords.Line(item, person, (ProcessingActivity.PersonConsulted, Shown), work.Operation))], work.Now);
        return item;
    }
}
