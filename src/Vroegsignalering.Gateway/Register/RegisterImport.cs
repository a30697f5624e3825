using System.Collections.Frozen;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Loads a residents register from a file into the municipalities that are served here.</summary>
public sealed class RegisterImport(GatewayDatabase database, TimeProvider clock)
{
    /// <summary>The format named on the command line (<c>csv</c>, <c>gba-v</c>); null when it is neither.</summary>
    public static RegisterFormat? FormatOf(string name) => name switch
    {
        "csv" => RegisterFormat.Csv,
        "gba-v" => RegisterFormat.GbaV,
        _ => null,
    };

    /// <summary>What the file holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="format">Its form.</param>
    /// <param name="today">Dutch civil date of the load.</param>
    /// <param name="contactBasis">The municipalities that have a basis for phone and e-mail (MA-12); none when absent.</param>
    public static RegisterFile Read(TextReader text, RegisterFormat format, DateOnly today, IReadOnlySet<Gemeentecode>? contactBasis = null) => format switch
    {
        RegisterFormat.Csv => RegisterCsvReader.Read(text, today, contactBasis ?? FrozenSet<Gemeentecode>.Empty),
        RegisterFormat.GbaV => GbaVReader.Read(text, today),
    };

    /// <summary>Reads the file and loads what can be read, each municipality in a transaction of its own; loading again changes nothing.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public async Task<RegisterImportResult> RunAsync(string path, RegisterFormat format, CancellationToken cancellation)
    {
        using var text = new StreamReader(path);
        var served = await database.ReadAsync(CovenantStore.TenantsAsync, cancellation);
        var codes = served.Select(tenant => tenant.Code).ToHashSet();
        var withContacts = served.Where(tenant => TenantSettings.Of(tenant).HasContactBasis).Select(tenant => tenant.Code).ToHashSet();
        var file = Read(text, format, DutchTime.DateOf(clock.GetUtcNow()), withContacts);
        if (file.Refusal is not null)
        {
            return new RegisterImportResult(file.Rows, [], new Dictionary<Gemeentecode, int>(), file.Faults) { Refusal = file.Refusal };
        }

        var groups = file.Persons.GroupBy(person => person.Tenant).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).ToList();
        var loaded = new List<TenantImport>();
        foreach (var group in groups.Where(group => codes.Contains(group.Key)))
        {
            var entries = group.Select(person => person.Entry).ToList();
            loaded.Add(await database.InTransactionAsync(
                session => LoadAsync(session, group.Key, entries, withContacts.Contains(group.Key)), cancellation));
        }

        var notServed = groups.Where(group => !codes.Contains(group.Key)).ToDictionary(group => group.Key, group => group.Count());
        return new RegisterImportResult(file.Rows, loaded, notServed, file.Faults)
        {
            ContactsLeftOut = file.OffersContacts ? [.. loaded.Select(tenant => tenant.Tenant).Where(tenant => !withContacts.Contains(tenant))] : [],
        };
    }

    private async Task<TenantImport> LoadAsync(Session session, Gemeentecode tenant, List<RegisterEntry> entries, bool keepsContacts)
    {
        var now = clock.GetUtcNow();
        var forgotten = keepsContacts ? 0 : await RegisterStore.ForgetContactsAsync(session, tenant, now);
        var load = await RegisterStore.LoadAsync(session, tenant, entries, now);
        return new TenantImport(tenant, entries.Count, entries.Count(entry => entry.Stays.Count > 0), load) { ContactsForgotten = forgotten };
    }
}
