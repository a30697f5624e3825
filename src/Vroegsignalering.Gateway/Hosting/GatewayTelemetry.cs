using System.Diagnostics;

namespace Vroegsignalering.Gateway.Hosting;

internal static class GatewayTelemetry
{
    public static readonly ActivitySource Source = new("Vroegsignalering");
}
