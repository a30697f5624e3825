namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Section <c>Telemetry</c>: without an address nothing is collected and nothing leaves.</summary>
public sealed record TelemetryOptions
{
    /// <summary>The OTLP collector, gRPC, such as <c>http://collector:4317</c>.</summary>
    public Uri? OtlpEndpoint { get; init; }

    public IEnumerable<string> Complaints()
    {
        if (OtlpEndpoint is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme is "http" or "https"))
            yield return "Telemetry:OtlpEndpoint is geen adres van de vorm http://collector:4317.";
    }
}
