using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Tenants;

/// <summary>Keeps the tenant book at hand; a change in the store is followed within five seconds, in every gateway.</summary>
internal sealed class TenantDirectory(GatewayDatabase database, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private volatile Reading _latest = new(null, 0);

    public async ValueTask<TenantBook> BookAsync(CancellationToken cancellation)
    {
        var latest = _latest;
        if (latest.Book is { } known && time.GetElapsedTime(latest.ReadAt) < Fresh)
        {
            return known;
        }

        var readAt = time.GetTimestamp();
        var book = await database.ReadAsync(ReadAsync, cancellation);
        Interlocked.CompareExchange(ref _latest, new Reading(book, readAt), latest);
        return book;
    }

    /// <summary>The book with the municipality in it; one that was added a moment ago is read anew.</summary>
    public async ValueTask<TenantBook> BookWithAsync(Gemeentecode tenant, CancellationToken cancellation)
    {
        var book = await BookAsync(cancellation);
        if (book.Find(tenant) is not null)
        {
            return book;
        }

        Forget();
        return await BookAsync(cancellation);
    }

    /// <summary>Makes the next reader see what was changed here.</summary>
    public void Forget() => _latest = new Reading(null, 0);

    private static async Task<TenantBook> ReadAsync(Session session)
    {
        var municipalities = new List<Municipality>();
        var covenants = new List<Covenant>();
        foreach (var tenant in await CovenantStore.TenantsAsync(session))
        {
            municipalities.Add(await ReadAsync(session, tenant));
            covenants.AddRange(await CovenantStore.CovenantsAsync(session, tenant.Code));
        }

        var partners = await CovenantStore.PartnersAsync(session);
        return new TenantBook(municipalities, [.. partners.Select(partner => new SignalSender(partner.Id, partner.Kinds))], covenants);
    }

    private static async Task<Municipality> ReadAsync(Session session, Tenant tenant)
    {
        var teams = await TeamStore.TeamsAsync(session, tenant.Code);
        return new Municipality(tenant.Code, tenant.Name, TenantSettings.Of(tenant))
        {
            Teams = await TeamStore.DirectoryAsync(session, tenant.Code),
            Mandates = [.. teams.Select(team => team.Mandate).OfType<Mandate>()],
            TeamNames = teams.ToDictionary(team => team.Id, team => team.Name),
            Capacity = teams.Where(team => team.Capacity > 0).ToDictionary(team => team.Id, team => team.Capacity),
        };
    }

    // Never changed, and told apart by itself: a read that began before another ended, or before Forget, does not take its place.
    private sealed class Reading(TenantBook? book, long readAt)
    {
        public TenantBook? Book => book;

        public long ReadAt => readAt;
    }
}
