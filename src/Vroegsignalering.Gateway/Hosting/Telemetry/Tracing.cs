using System.Diagnostics;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Our own spans.</summary>
public static class Tracing
{
    public const string Name = "Vroegsignalering";

    public static readonly ActivitySource Source = new(Name);
}
