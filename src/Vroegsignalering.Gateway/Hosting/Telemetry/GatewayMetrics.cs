using System.Diagnostics.Metrics;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>What the operator watches; the only label is a code from a closed list, never a person or a partner.</summary>
/// <remarks>
/// Meter <c>Vroegsignalering</c>:
/// <c>vroegsignalering.signals.accepted</c> (count), <c>vroegsignalering.signals.refused</c> (count, by <c>code</c>),
/// <c>vroegsignalering.crisis.latency</c> (s), <c>vroegsignalering.outbox.age</c> (s), <c>vroegsignalering.stragglers</c> (count), <c>vroegsignalering.tasks.overdue</c> (count).
/// </remarks>
public sealed class GatewayMetrics
{
    private readonly Counter<long> _accepted;
    private readonly Counter<long> _refused;
    private readonly Histogram<double> _crisisLatency;
    private readonly Gauge<double> _outboxAge;
    private readonly Counter<long> _straggled;
    private readonly Gauge<long> _overdue;

    public GatewayMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(GatewayTelemetry.Source.Name);
        _accepted = meter.CreateCounter<long>("vroegsignalering.signals.accepted", "{signal}", "Signals with a receipt.");
        _refused = meter.CreateCounter<long>("vroegsignalering.signals.refused", "{signal}", "Signals without one, by code.");
        _crisisLatency = meter.CreateHistogram<double>("vroegsignalering.crisis.latency", "s", "From accepted to visible to its owner.");
        _outboxAge = meter.CreateGauge<double>("vroegsignalering.outbox.age", "s", "Age of the oldest message that has not left.");
        _straggled = meter.CreateCounter<long>("vroegsignalering.stragglers", "{item}", "Tasks and signals that the bus did not bring in time.");
        _overdue = meter.CreateGauge<long>("vroegsignalering.tasks.overdue", "{task}", "Open tasks past their last day.");
    }

    public void Accepted(int signals) => _accepted.Add(signals);

    public void Refused(string code) => _refused.Add(1, new KeyValuePair<string, object?>("code", code));

    public void CrisisVisible(TimeSpan afterAcceptance) => _crisisLatency.Record(afterAcceptance.TotalSeconds);

    public void OutboxAge(TimeSpan oldest) => _outboxAge.Record(oldest.TotalSeconds);

    public void Straggled(int items) => _straggled.Add(items);

    public void Overdue(int tasks) => _overdue.Record(tasks);
}
