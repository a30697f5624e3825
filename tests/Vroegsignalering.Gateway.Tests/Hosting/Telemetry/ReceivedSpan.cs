namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

/// <summary>A span as the collector got it.</summary>
internal sealed record ReceivedSpan(string Source, string Trace, string Id, string Parent, string Name, SpanRole Role)
{
    public static IEnumerable<ReceivedSpan> In(ProtobufMessage request) =>
        from resource in request.Messages(1)
        from scope in resource.Messages(2)
        let source = scope.Messages(1).Single().Text(1)
        from span in scope.Messages(2)
        select new ReceivedSpan(source, span.Hex(1), span.Hex(2), span.Hex(4), span.Text(5), (SpanRole)(span.Number(6) ?? 0));
}

internal enum SpanRole
{
    Unspecified,
    Internal,
    Server,
    Client,
    Producer,
    Consumer,
}
