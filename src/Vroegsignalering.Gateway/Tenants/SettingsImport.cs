using System.Security.Cryptography;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tenants;

/// <summary>Loads a settings file: all of it in one transaction, or nothing and the list of what is wrong.</summary>
public sealed class SettingsImport(GatewayDatabase database, TimeProvider clock)
{
    private const int KeyBytes = 32;

    /// <summary>What was loaded and what is wrong; only one of the two is not empty.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public async Task<(SettingsFile File, IReadOnlyList<SettingsFault> Faults)> RunAsync(string path, CancellationToken cancellation)
    {
        var read = SettingsReader.Read(await File.ReadAllTextAsync(path, cancellation), DutchTime.DateOf(clock.GetUtcNow()));
        if (read.Faults.Count == 0)
        {
            await database.InTransactionAsync(session => SaveAsync(session, read.File), cancellation);
        }

        return read;
    }

    private static async Task SaveAsync(Session session, SettingsFile file)
    {
        foreach (var tenant in file.Tenants)
        {
            // The key counts for a new municipality only: the store keeps the first.
            await CovenantStore.SaveAsync(session, new Tenant(tenant.Code, tenant.Name)
            {
                PseudonymKey = RandomNumberGenerator.GetBytes(KeyBytes),
                Settings = tenant.Settings,
            });
            await TeamStore.SaveAsync(session, tenant.Code, tenant.Teams);
        }

        foreach (var partner in file.Partners)
        {
            await CovenantStore.SaveAsync(session, partner);
        }

        foreach (var covenant in file.Covenants)
        {
            await CovenantStore.SaveAsync(session, covenant);
        }
    }
}
