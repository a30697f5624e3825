using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>What a command does with the database, brought up to date first, and with what the gateway is made of, while none is started.</summary>
internal static class DatabaseWork
{
    public static async Task<int> RunAsync(GatewaySettings settings, Func<IServiceProvider, Task<int>> act, CancellationToken stop)
    {
        await using var gateway = GatewayHost.Create(settings with { Mode = StartMode.Command });
        await gateway.Services.GetRequiredService<GatewayDatabase>().MigrateAsync(stop);
        return await act(gateway.Services);
    }
}
