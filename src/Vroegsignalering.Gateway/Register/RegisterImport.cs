using System.Collections.Frozen;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Register;

/// <summary>Loads a residents register from a file into the municipalities that are served here.</summary>
public sealed partial class RegisterImport(GatewayDatabase database, TimeProvider clock, ILogger<RegisterImport> log)
{
    /// <summary>The format named on the command line (<c>csv</c>, <c>gba-v</c>); null when it is neither.</summary>
    public static RegisterFormat? FormatOf(string name) => name switch
    {
        "csv" => RegisterFormat.Csv,
        "gba-v" => RegisterFormat.GbaV,
        _ => null,
    };

    /// <summary>What the file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Its form.</param>
    /// <param name="today">Dutch civil date of the load.</param>
    /// <param name="contactBasis">The municipalities that have a basis for phone and e-mail (MA-12); none when absent.</param>
    public static RegisterFile Read(Stream file, RegisterFormat format, DateOnly today, IReadOnlySet<Gemeentecode>? contactBasis = null) => format switch
    {
        RegisterFormat.Csv => RegisterCsvReader.Read(file, today, contactBasis ?? FrozenSet<Gemeentecode>.Empty),
        RegisterFormat.GbaV => GbaVReader.Read(file, today),
    };

    /// <summary>Reads the file and loads what can be read, each municipality in a transaction of its own; loading again changes nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its form.</param>
    /// <param name="extent">How much of a register it holds.</param>
    /// <param name="cancellation">Stops between municipalities, and what is under way.</param>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public async Task<RegisterImportResult> RunAsync(string path, RegisterFormat format, RegisterExtent extent, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var result = await LoadAsync(path, format, extent, cancellation);
        var (seconds, counts) = (clock.GetElapsedTime(started).TotalSeconds, ImportCounts.Of(result));
        LogEnded(extent, seconds, counts);
        return result;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An import of the register as {Extent} ended after {Seconds} s: {@Counts}")]
    private partial void LogEnded(RegisterExtent extent, double seconds, ImportCounts counts);

    private async Task<RegisterImportResult> LoadAsync(string path, RegisterFormat format, RegisterExtent extent, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        var served = await database.ReadAsync(CovenantStore.TenantsAsync, cancellation);
        var withContacts = served.Where(tenant => TenantSettings.Of(tenant).HasContactBasis).Select(tenant => tenant.Code).ToHashSet();
        var file = Read(stream, format, DutchTime.DateOf(clock.GetUtcNow()), withContacts);
        if (file.Refusal is not null)
        {
            return new RegisterImportResult(file.Rows, [], new Dictionary<Gemeentecode, int>(), file.Faults) { Refusal = file.Refusal, HeldBack = file.HeldBack.Count };
        }

        var persons = file.Persons.ToLookup(person => person.Tenant, person => person.Entry);
        var imports = new List<TenantImport>();
        foreach (var tenant in served.Select(tenant => tenant.Code).Where(persons.Contains))
        {
            var entries = persons[tenant].Select(entry => file.OffersContacts || !withContacts.Contains(tenant) ? entry : entry with { LeavesContact = true });
            var load = new TenantLoad(tenant, [.. entries], clock.GetUtcNow()) { KeepsContacts = withContacts.Contains(tenant) };
            imports.Add(await database.InTransactionAsync(
                async session => await load.RunAsync(session, file, extent) with { Sequence = await RegisterStore.SequenceAsync(session, tenant) }, cancellation));
        }

        return ResultOf(file, imports) with
        {
            IsWithoutChanges = extent == RegisterExtent.Changes && file.Rows.Total == 0,
            ContactsLeftOut = file.OffersContacts ? [.. imports.Where(import => import.Refusal is null).Select(import => import.Tenant).Except(withContacts)] : [],
        };
    }

    private static RegisterImportResult ResultOf(RegisterFile file, List<TenantImport> imports)
    {
        var served = imports.Select(import => import.Tenant).ToHashSet();
        var notServed = file.Persons.CountBy(person => person.Tenant).Where(tenant => !served.Contains(tenant.Key)).ToDictionary();
        return new RegisterImportResult(file.Rows, [.. imports.Where(import => import.Refusal is null)], notServed, file.Faults)
        {
            Refused = [.. imports.Where(import => import.Refusal is not null)],
            HeldBack = file.HeldBack.Count,
        };
    }
}
