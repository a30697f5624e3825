using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Gateway.Hosting.Health;
using Vroegsignalering.Gateway.Hosting.Settings;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>The database of the profile, migrated before anything else starts.</summary>
internal static class Storing
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<Profile>().Match(
            embedded => GatewayDatabase.Sqlite(embedded.DatabaseFile), server => GatewayDatabase.PostgreSql(server.ConnectionString)));
        services.AddSingleton<TenantDirectory>().AddSingleton(WorkingDays.Default);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services.AddHostedService<MigrationAtStart>();
    }

    private sealed class MigrationAtStart(GatewayDatabase database) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => database.MigrateAsync(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
