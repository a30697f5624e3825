using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Health;

/// <summary>Ready only when the database answers.</summary>
internal sealed class DatabaseHealth(GatewayDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.PingAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
