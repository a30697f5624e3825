using System.Diagnostics;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Our own spans.</summary>
public static class GatewayTelemetry
{
    public static readonly ActivitySource Source = new("Vroegsignalering");
}
