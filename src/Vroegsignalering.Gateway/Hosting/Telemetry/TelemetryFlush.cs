using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Starts collecting with the process (by asking for the providers) and sends what is left when it stops.</summary>
public sealed class TelemetryFlush(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    private const int MillisecondsToFlush = 2000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(MillisecondsToFlush);
        metrics.ForceFlush(MillisecondsToFlush);
        return Task.CompletedTask;
    }
}
