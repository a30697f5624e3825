using System.Net;
using Microsoft.AspNetCore.Builder;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class TokenTimeTests
{
    [Theory]
    [InlineData(59, HttpStatusCode.OK)]
    [InlineData(61, HttpStatusCode.Unauthorized)]
    public async Task Token_AfterMinutes_CountsForAnHour(int minutes, HttpStatusCode expected)
    {
        var clock = new SetClock(new DateTimeOffset(2026, 4, 2, 10, 0, 0, TimeSpan.Zero));
        await using var gateway = await RunningGateway.StartAsync(
            settings => settings with { Clock = clock },
            application => application.MapGet("/v1/proef", () => "goed").RequireAuthorization(Rights.PostSignals));
        var token = await gateway.TokenAsync("energie-demo");

        clock.Now += TimeSpan.FromMinutes(minutes);

        using var answer = await gateway.SendAsync(HttpMethod.Get, "/v1/proef", token);
        answer.StatusCode.Should().Be(expected);
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
