using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting.Telemetry;

namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public void Metrics_EveryInstrument_ReportsUnderItsDocumentedName()
    {
        var seen = new List<(string Name, double Value)>();
        using var services = new ServiceCollection().AddMetrics().AddSingleton<GatewayMetrics>().BuildServiceProvider();
        var meters = services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == "Vroegsignalering" && instrument.Meter.Scope == meters) own.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen.Add((instrument.Name, value)));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => seen.Add((instrument.Name, value)));
        listener.Start();
        var metrics = services.GetRequiredService<GatewayMetrics>();

        metrics.Accepted(3);
        metrics.Refused("IN-02");
        metrics.CrisisVisible(TimeSpan.FromMilliseconds(250));
        metrics.OutboxAge(TimeSpan.FromSeconds(2));
        metrics.Straggled(5);
        metrics.Overdue(4);

        seen.Should().Equal(
            ("vroegsignalering.signals.accepted", 3),
            ("vroegsignalering.signals.refused", 1),
            ("vroegsignalering.crisis.latency", 0.25),
            ("vroegsignalering.outbox.age", 2),
            ("vroegsignalering.stragglers", 5),
            ("vroegsignalering.tasks.overdue", 4));
    }
}
