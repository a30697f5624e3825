using System.Net;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Settings;

public sealed class ConfiguredClientTests
{
    [Theory]
    [InlineData("sleutel", HttpStatusCode.OK)]
    [InlineData("demo", HttpStatusCode.Unauthorized)]
    public async Task Token_ConfiguredClientInProduction_NeedsItsOwnSecret(string secret, HttpStatusCode expected)
    {
        await using var gateway = await RunningGateway.StartAsync(settings => settings with { EnvironmentName = "Production", Configuration = Configuration() });

        using var answer = await gateway.AskTokenAsync(("client_id", "vitens"), ("client_secret", secret));
        using var demo = await gateway.AskTokenAsync(("client_id", "energie-demo"), ("client_secret", "demo"));

        answer.StatusCode.Should().Be(expected);
        demo.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static Dictionary<string, string?> Configuration() => new()
    {
        ["Governance:DpiaReference"] = "DPIA-2026-07",
        ["Governance:ProcessingRegister"] = "https://register.example/",
        ["Access:Clients:0:ClientId"] = "vitens",
        ["Access:Clients:0:SecretHash"] = SecretHash.Of("sleutel", SecretHash.LeastRounds).ToString(),
        ["Access:Clients:0:Role"] = "signaalpartner",
        ["Access:Clients:0:Scopes:0"] = Scopes.WriteSignals,
    };
}
