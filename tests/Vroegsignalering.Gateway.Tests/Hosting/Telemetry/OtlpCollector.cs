using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

/// <summary>An OpenTelemetry collector on a free port: takes OTLP over gRPC as the real one does, and keeps what it gets.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private const int FrameHead = 5;
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<byte[]> _requests = [];
    private readonly ConcurrentQueue<ReceivedSpan> _spans = [];
    private readonly ConcurrentDictionary<(string Metric, string Code), ReceivedPoint> _points = [];

    private OtlpCollector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel =>
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http2));
        _application = builder.Build();
        _application.MapPost("/opentelemetry.proto.collector.trace.v1.TraceService/Export", context => TakeAsync(context, request =>
        {
            foreach (var span in ReceivedSpan.In(request)) _spans.Enqueue(span);
        }));
        _application.MapPost("/opentelemetry.proto.collector.metrics.v1.MetricsService/Export", context => TakeAsync(context, request =>
        {
            foreach (var point in ReceivedPoint.In(request)) _points[(point.Metric, point.Code)] = point;
        }));
    }

    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public IReadOnlyCollection<ReceivedSpan> Spans => _spans;

    /// <summary>The latest point of every metric and label.</summary>
    public IReadOnlyCollection<ReceivedPoint> Points => [.. _points.Values];

    /// <summary>Everything that came in, as text: names, attributes, events, labels and all.</summary>
    public string Text => string.Concat(_requests.Select(Encoding.Latin1.GetString));

    public static async Task<OtlpCollector> StartAsync()
    {
        var collector = new OtlpCollector();
        await collector._application.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task TakeAsync(HttpContext context, Action<ProtobufMessage> keep)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var frame = body.ToArray();
        var length = BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(1));
        _requests.Enqueue(frame);
        keep(new ProtobufMessage(frame.AsMemory(FrameHead, length)));
        context.Response.ContentType = "application/grpc";
        context.Response.DeclareTrailer("grpc-status");
        await context.Response.Body.WriteAsync(new byte[FrameHead], context.RequestAborted);
        context.Response.AppendTrailer("grpc-status", "0");
    }
}
