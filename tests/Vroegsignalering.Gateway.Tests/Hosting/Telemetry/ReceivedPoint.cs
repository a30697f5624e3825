namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

/// <summary>A point of a metric as the collector got it.</summary>
/// <param name="Code">The label of a refusal; empty where a metric has none.</param>
/// <param name="Value">What was counted or measured; of a histogram, how often.</param>
internal sealed record ReceivedPoint(string Metric, string Code, double Value)
{
    private const int Gauge = 5;
    private const int Sum = 7;
    private const int Histogram = 9;

    public static IEnumerable<ReceivedPoint> In(ProtobufMessage request) =>
        from resource in request.Messages(1)
        from scope in resource.Messages(2)
        from metric in scope.Messages(2)
        from points in new[] { Gauge, Sum, Histogram }
        from data in metric.Messages(points)
        from point in data.Messages(1)
        select points == Histogram
            ? new ReceivedPoint(metric.Text(1), CodeIn(point.Messages(9)), (double)point.Number(4)!)
            : new ReceivedPoint(metric.Text(1), CodeIn(point.Messages(7)), ValueOf(point));

    private static string CodeIn(IEnumerable<ProtobufMessage> labels) =>
        labels.Where(label => label.Text(1) == "code").Select(label => label.Messages(2).Single().Text(1)).SingleOrDefault() ?? string.Empty;

    private static double ValueOf(ProtobufMessage point) =>
        point.Number(6) is { } whole ? (long)whole : BitConverter.UInt64BitsToDouble(point.Number(4) ?? 0);
}
