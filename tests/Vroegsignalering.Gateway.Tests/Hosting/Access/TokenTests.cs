using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class TokenTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("corporatie-demo", "signaalpartner", null)]
    [InlineData("energie-demo", "signaalpartner", null)]
    [InlineData("water-demo", "signaalpartner", null)]
    [InlineData("zorg-demo", "signaalpartner", null)]
    [InlineData("warmte-demo", "signaalpartner", null)]
    [InlineData("planbord-demo", "planner", "0599")]
    [InlineData("buurgemeente-demo", "planner", "0518")]
    [InlineData("privacy-demo", "privacyfunctionaris", "0599")]
    [InlineData("cbs-demo", "cbs", "0599")]
    public async Task Token_DemoClient_CarriesRoleAndTenant(string client, string role, string? tenant)
    {
        var token = new JsonWebToken(await _gateway.TokenAsync(client));

        token.Alg.Should().Be("RS256");
        token.GetClaim("client_id").Value.Should().Be(client);
        token.GetClaim("role").Value.Should().Be(role);
        (token.TryGetClaim("gemeente", out var claim) ? claim.Value : null).Should().Be(tenant);
        (token.ValidTo - token.ValidFrom).Should().Be(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Token_Scheduler_MayReadAndUpdateTasksAndReview()
    {
        var token = new JsonWebToken(await _gateway.TokenAsync("planbord-demo"));

        token.GetClaim("scope").Value.Should().Be("system/Task.rs system/Task.u beoordelingen:schrijven");
    }

    [Fact]
    public async Task Token_ScopeAsked_IsNarrowed()
    {
        var token = new JsonWebToken(await _gateway.TokenAsync("planbord-demo", Scopes.ReadTasks));

        token.GetClaim("scope").Value.Should().Be(Scopes.ReadTasks);
    }

    [Fact]
    public async Task Token_HttpBasic_IsGiven()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("energie-demo:demo")));

        using var answer = await _gateway.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("energie-demo", "fout", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("bestaat-niet", "demo", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("energie-demo", null, null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("planner", "demo", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("energie-demo", "demo", "system/Task.rs", HttpStatusCode.BadRequest, "invalid_scope")]
    public async Task Token_NotTheirs_IsRefused(string client, string? secret, string? scope, HttpStatusCode status, string error)
    {
        using var answer = await _gateway.AskTokenAsync(("client_id", client), ("client_secret", secret), ("scope", scope));

        answer.StatusCode.Should().Be(status);
        answer.Headers.WwwAuthenticate.Select(challenge => challenge.Scheme).Should().Equal(status == HttpStatusCode.Unauthorized ? ["Basic"] : Array.Empty<string>());
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().Should().Be(error);
    }

    [Fact]
    public async Task Token_ManyWrongSecrets_MustWait_AndOthersNeedNot()
    {
        await using var gateway = await RunningGateway.StartAsync();
        for (var attempt = 0; attempt < LoginLimiter.Attempts; attempt++)
            (await gateway.AskTokenAsync(("client_id", "zorg-demo"), ("client_secret", "fout"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        using var refused = await gateway.AskTokenAsync(("client_id", "zorg-demo"), ("client_secret", "demo"));

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.Should().Be(LoginLimiter.Window);
        (await gateway.TokenAsync("energie-demo")).Should().NotBeEmpty();
    }

    [Fact]
    public void SigningKey_FirstStart_IsForTheOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;

        File.GetUnixFileMode(Path.Combine(_gateway.DataFolder, "token-sleutel.pem")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
