using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Begins a trace with a request or a message, never with a query: the looks for work, twenty a second, would bury the rest.</summary>
public sealed class CausedSpans : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
