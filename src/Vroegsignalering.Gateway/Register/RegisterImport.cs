using Vroegsignalering.Domain.Values;
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

    public static RegisterFile Read(TextReader text, RegisterFormat format) => format switch
    {
        RegisterFormat.Csv => RegisterCsvReader.Read(text),
        RegisterFormat.GbaV => GbaVReader.Read(text),
    };

    /// <summary>Reads the file and loads what can be read, each municipality in a transaction of its own; loading again changes nothing.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public async Task<RegisterImportResult> RunAsync(string path, RegisterFormat format, CancellationToken cancellation)
    {
        using var text = new StreamReader(path);
        var file = Read(text, format);
        var served = await database.ReadAsync(CovenantStore.TenantsAsync, cancellation);
        var codes = served.Select(tenant => tenant.Code).ToHashSet();
        var groups = file.Persons.GroupBy(person => person.Tenant).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).ToList();
        var loaded = new List<TenantImport>();
        foreach (var group in groups.Where(group => codes.Contains(group.Key)))
        {
            loaded.Add(await LoadAsync(group.Key, [.. group.Select(person => person.Entry)], cancellation));
        }

        var notServed = groups.Where(group => !codes.Contains(group.Key)).ToDictionary(group => group.Key, group => group.Count());
        return new RegisterImportResult(file.Rows, loaded, notServed, file.Faults);
    }

    private async Task<TenantImport> LoadAsync(Gemeentecode tenant, List<RegisterEntry> entries, CancellationToken cancellation)
    {
        var load = await database.InTransactionAsync(
            session => RegisterStore.LoadAsync(session, tenant, entries, clock.GetUtcNow()), cancellation);
        return new TenantImport(tenant, entries.Count, entries.Count(entry => entry.Stays.Count > 0), load);
    }
}
