using System.Net;
using System.Net.Http.Headers;
using System.Text;
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
    [InlineData("198.51.100.1", "from one address")]
    [InlineData(null, "from as many as a header can name: it counts for nothing")]
    public async Task Token_AThousandWrongSecrets_LockNobodyOut(string? forwardedFor, string reason)
    {
        await using var gateway = await RunningGateway.StartAsync();
        await Parallel.ForAsync(0, 1_000, new ParallelOptions { MaxDegreeOfParallelism = 50 }, async (number, stop) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token");
            request.Headers.Add("X-Forwarded-For", forwardedFor ?? $"198.51.{number / 250}.{number % 250}");
            request.Content = new StringContent($"grant_type=client_credentials&client_id=zorg-demo&client_secret=gok{number}", Encoding.UTF8, "application/x-www-form-urlencoded");
            using var answer = await gateway.Http.SendAsync(request, stop);
            answer.StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests);
        });

        (await gateway.TokenAsync("zorg-demo")).Should().NotBeEmpty(reason);
        (await gateway.TokenAsync("energie-demo")).Should().NotBeEmpty(reason);
    }

    [Fact]
    public void SigningKey_FirstStart_IsForTheOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;

        File.GetUnixFileMode(Path.Combine(_gateway.DataFolder, "token-sleutel.pem")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
