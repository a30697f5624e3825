using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Vroegsignalering.Gateway.Commands;
using Vroegsignalering.Gateway.Hosting;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_StartedGateway_IsHealthy(string path)
    {
        await using var gateway = await RunningGateway.StartAsync();

        using var answer = await gateway.Http.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString().Should().Be("Healthy");
    }

    [Fact]
    public async Task HealthCommand_RunningGateway_ExitsWithZero()
    {
        await using var gateway = await RunningGateway.StartAsync();

        var exit = await HealthCommand.RunAsync(new GatewaySettings { Urls = gateway.Http.BaseAddress!.ToString() }, CancellationToken.None);

        exit.Should().Be(0);
    }

    [Fact]
    public async Task HealthCommand_NothingThere_ExitsWithOne()
    {
        var exit = await HealthCommand.RunAsync(new GatewaySettings { Urls = "http://0.0.0.0:1" }, CancellationToken.None);

        exit.Should().Be(1);
    }
}
