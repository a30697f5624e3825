using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Whether the bus is connected and every queue has its consumer.</summary>
internal sealed class BrokerHealth(BrokerLink link) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(link.Bus.Control.CheckHealth().Status == BusHealthStatus.Healthy
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus));
}
