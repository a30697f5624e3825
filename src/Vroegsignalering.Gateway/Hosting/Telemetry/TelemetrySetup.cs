using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting.Telemetry;

/// <summary>Traces and metrics over OTLP, when a collector is configured.</summary>
public static class TelemetrySetup
{
    private static readonly string[] Sources = [GatewayTelemetry.Source.Name, "Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit"];
    private static readonly string[] Meters = [GatewayTelemetry.Source.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime"];

    public static void AddGatewayTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        services.AddSingleton<GatewayMetrics>();
        if (options.OtlpEndpoint is not { } endpoint) return;

        services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Resource())
            .AddSource(Sources)
            .SetSampler(new ParentBasedSampler(new CausedSpans()))
            .AddProcessor(new SpansWithoutPersons())
            .AddOtlpExporter(otlp => Send(otlp, endpoint))
            .Build());
        services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(Resource())
            .AddMeter(Meters)
            .AddOtlpExporter(otlp => Send(otlp, endpoint))
            .Build());
        services.AddHostedService<TelemetryFlush>();
    }

    private static ResourceBuilder Resource() => ResourceBuilder.CreateDefault().AddService("vroegsignalering-gateway");

    private static void Send(OtlpExporterOptions otlp, Uri endpoint)
    {
        otlp.Endpoint = endpoint;
        otlp.Protocol = OtlpExportProtocol.Grpc;
    }
}
