using Dapper;
using Vroegsignalering.Chaos;
using Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

namespace Vroegsignalering.Gateway.Tests.Faults;

/// <summary>What a collector sees of one signal about the marked resident: one trace from the request to the last consumer, figures, and no person.</summary>
[Collection(FaultsCollection.Name)]
public sealed class TelemetryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory, Trait("Rule", "LO-04")]
    [InlineData("eindelevering", "a crisis goes one by one")]
    [InlineData("regulier", "an ordinary signal")]
    public Task Signal_OnTheEmbeddedProfile_IsOneTraceThatNamesNobody(string type, string reason) => FollowAsync(service: false, type, reason);

    [ServersTheory, Trait("Rule", "LO-04")]
    [InlineData("eindelevering", "a crisis goes one by one")]
    [InlineData("regulier", "an ordinary signal goes in a batch")]
    public Task Signal_OnTheServiceProfile_IsOneTraceThatNamesNobody(string type, string reason) => FollowAsync(service: true, type, reason);

    [Fact]
    public async Task Metrics_OfARunningGateway_ArriveAtTheCollector()
    {
        await using var installation = await Installation.CreateAsync(service: false);
        await using var collector = await OtlpCollector.StartAsync();
        await using var gateway = await StartAsync(installation, collector);
        using var calls = new MarkedCalls(gateway.Address);
        await calls.SignalAsync("energie-demo", MarkedResident.Signal("T-1", type: "eindelevering"));
        await calls.SignalAsync("warmte-demo", MarkedResident.Signal("T-2"));
        await SettleAsync(installation);
        await using var store = installation.Connect();
        var late = await store.ExecuteAsync("update task set last_day = '2020-01-01' where closed_at is null");

        await Deadline.UntilAsync(
            "the overdue tasks are seen", () => Task.FromResult(late > 0 && Value(collector, "vroegsignalering.tasks.overdue") == late), Patience);

        Value(collector, "vroegsignalering.signals.accepted").Should().Be(1);
        collector.Points.Where(point => point.Metric == "vroegsignalering.signals.refused").Should().ContainSingle()
            .Which.Should().Match<ReceivedPoint>(point => point.Code.Length > 0 && point.Value == 1);
        Value(collector, "vroegsignalering.crisis.latency").Should().Be(1, "the histogram has one crisis");
        Value(collector, "vroegsignalering.outbox.age").Should().BeInRange(0, 60);
        MarkedResident.FoundIn(collector.Text).Should().BeEmpty();
    }

    [Theory, Trait("Rule", "LO-04")]
    [InlineData(false, "create trigger talkative before insert on {0} begin select raise(abort, 'Zwaluwenstein'); end")]
    public Task Failure_OnTheEmbeddedProfile_IsNotQuoted(bool service, string talkative) => FailAsync(service, talkative);

    [ServersTheory, Trait("Rule", "LO-04")]
    [InlineData(true, "create function {0}_says() returns trigger language plpgsql as $$ begin raise exception 'Zwaluwenstein' using detail = 'Kwartelpad 77'; end $$;"
        + "create trigger talkative before insert on {0} for each row execute function {0}_says()")]
    public Task Failure_OnTheServiceProfile_IsNotQuoted(bool service, string talkative) => FailAsync(service, talkative);

    private static async Task FollowAsync(bool service, string type, string reason)
    {
        await using var installation = await Installation.CreateAsync(service);
        await using var collector = await OtlpCollector.StartAsync();
        await using var gateway = await StartAsync(installation, collector);
        using var calls = new MarkedCalls(gateway.Address);

        await calls.SignalAsync("energie-demo", MarkedResident.Signal("T-1", type: type));

        await UntilAsync(collector, "every message of the signal is consumed", spans =>
            spans.Any(span => span.Name == "outbox SignalsAccepted") && spans.Any(span => span.Name == "outbox TasksReady")
            && spans.Where(IsOutbox).All(sent => spans.Any(span => span.Role == SpanRole.Consumer && IsBelow(spans, span, sent))));
        var spans = collector.Spans;
        var request = spans.Single(span => span.Name.StartsWith("POST /v1/signalen", StringComparison.Ordinal));
        spans.Where(span => IsOutbox(span) || span.Source == "MassTransit").Should().OnlyContain(span => span.Trace == request.Trace, reason)
            .And.OnlyContain(span => IsBelow(spans, span, request), "each hangs on what caused it, up to the request");
        spans.Where(span => span.Parent.Length == 0).Should().OnlyContain(span => span.Role == SpanRole.Server, "looking for work is no trace");
        MarkedResident.FoundIn(collector.Text).Should().BeEmpty();
    }

    private static async Task FailAsync(bool service, string talkative)
    {
        await using var installation = await Installation.CreateAsync(service);
        await using var collector = await OtlpCollector.StartAsync();
        await using var gateway = await StartAsync(installation, collector);
        using var calls = new MarkedCalls(gateway.Address);
        await using var store = installation.Connect();
        await store.ExecuteAsync(talkative.Replace("{0}", "match_decision", StringComparison.Ordinal));
        await calls.SignalAsync("energie-demo", MarkedResident.Signal("T-1"));
        await store.ExecuteAsync(talkative.Replace("talkative", "talkative_too", StringComparison.Ordinal).Replace("{0}", "receipt", StringComparison.Ordinal));
        await calls.SignalAsync("energie-demo", MarkedResident.Signal("T-2"));

        await Deadline.UntilAsync(
            "the message is parked", async () => await store.ExecuteScalarAsync<long>("select count(*) from parked") > 0, Patience);
        await UntilAsync(collector, "both requests and the consumer are seen", spans =>
            spans.Count(span => span.Name.StartsWith("POST /v1/signalen", StringComparison.Ordinal)) == 2
            && spans.Any(span => span.Role == SpanRole.Consumer));

        MarkedResident.FoundIn(collector.Text).Should().BeEmpty();
    }

    private static bool IsOutbox(ReceivedSpan span) => span.Name.StartsWith("outbox ", StringComparison.Ordinal);

    private static bool IsBelow(IReadOnlyCollection<ReceivedSpan> spans, ReceivedSpan span, ReceivedSpan above)
    {
        for (var at = span; at is not null; at = spans.SingleOrDefault(candidate => candidate.Id == at.Parent))
        {
            if (at == above) return true;
        }

        return false;
    }

    private static Task UntilAsync(OtlpCollector collector, string what, Func<IReadOnlyCollection<ReceivedSpan>, bool> condition) =>
        Deadline.UntilAsync(what, () => Task.FromResult(condition([.. collector.Spans])), Patience);

    private static async Task<GatewayProgram> StartAsync(Installation installation, OtlpCollector collector)
    {
        await MarkedResident.LoadAsync(installation);
        return await GatewayProgram.StartAsync(
            installation,
            ("Telemetry:OtlpEndpoint", collector.Address),
            ("OTEL_BSP_SCHEDULE_DELAY", "100"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "500"));
    }

    private static double? Value(OtlpCollector collector, string metric) => collector.Points.SingleOrDefault(point => point.Metric == metric)?.Value;

    private static Task SettleAsync(Installation installation) =>
        Deadline.UntilAsync("everything is settled", async () => await installation.UnsettledAsync() == 0, Patience);
}
