using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Vroegsignalering.Gateway.Hosting.Telemetry;

namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

public sealed class SpanTests
{
    [Theory, Trait("Rule", "LO-04")]
    [InlineData("url.path")]
    [InlineData("url.query")]
    [InlineData("url.full")]
    public void Span_Ended_HasNoAddress(string tag)
    {
        using var span = new Activity("proef");
        span.SetTag(tag, "/huishoudens/achternaam").SetTag("http.response.status_code", 200);
        using var processor = new SpansWithoutPersons();

        processor.OnEnd(span);

        span.TagObjects.Select(left => left.Key).Should().Equal("http.response.status_code");
    }

    [Fact, Trait("Rule", "LO-04")]
    public async Task Span_OfARequest_IsNamedByItsRoute()
    {
        var names = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => names.Enqueue(span.DisplayName),
        };
        ActivitySource.AddActivityListener(listener);
        await using var gateway = await RunningGateway.StartAsync(map: application => application.MapGet("/spanproef/{wie}", () => "goed"));

        using var answer = await gateway.Http.GetAsync("/spanproef/achternaam?zoek=achternaam");

        SpinWait.SpinUntil(() => names.Contains("GET /spanproef/{wie}"), TimeSpan.FromSeconds(5)).Should().BeTrue();
        names.Should().NotContain(name => name.Contains("achternaam"));
    }
}
