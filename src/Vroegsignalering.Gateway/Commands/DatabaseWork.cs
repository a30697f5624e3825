using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>What a command does with the database alone, brought up to date first, while no gateway is started.</summary>
internal static class DatabaseWork
{
    public static async Task<int> RunAsync(
        GatewaySettings settings, Func<GatewayDatabase, TimeProvider, Task<int>> act, CancellationToken stop)
    {
        await using var gateway = GatewayHost.Create(settings);
        var database = gateway.Services.GetRequiredService<GatewayDatabase>();
        await database.MigrateAsync(stop);
        return await act(database, settings.Clock);
    }
}
