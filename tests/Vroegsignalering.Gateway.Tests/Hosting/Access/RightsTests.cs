using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class RightsTests(RightsTests.Routes fixture) : IClassFixture<RightsTests.Routes>
{
    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory, Trait("Rule", "TE-01")]
    [InlineData("energie-demo", Rights.PostSignals)]
    [InlineData("energie-demo", Rights.ReadOwnSignals)]
    [InlineData("planbord-demo", Rights.ReadTasks)]
    [InlineData("planbord-demo", Rights.WriteTasks)]
    [InlineData("buurgemeente-demo", Rights.ReadTasks)]
    [InlineData("privacy-demo", Rights.ReadPrivacyLog)]
    [InlineData("cbs-demo", Rights.FetchDelivery)]
    public async Task Right_Holder_GetsIn(string client, string right)
    {
        using var answer = await AskAsync(right, await _gateway.TokenAsync(client));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Be($"\"{client}\"");
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Right_EveryOtherClient_IsForbidden()
    {
        foreach (var client in DemoIdentities.Clients)
        {
            var token = await _gateway.TokenAsync(client.Name);
            foreach (var right in Rights.All)
            {
                var holds = right.Roles.Contains(client.Role) && right.Scope is { } scope && client.Scopes.Contains(scope);
                using var answer = await AskAsync(right.Name, token);
                answer.StatusCode.Should().Be(holds ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{client.Name} asks for {right.Name}");
            }
        }
    }

    [Fact]
    public async Task Right_TokenWithoutItsScope_IsForbidden()
    {
        using var answer = await AskAsync(Rights.WriteTasks, await _gateway.TokenAsync("planbord-demo", Scopes.ReadTasks));

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Right_WithoutToken_IsUnauthorized()
    {
        using var answer = await AskAsync(Rights.PostSignals, token: null);

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.Should().Be("Bearer");
    }

    [Fact]
    public async Task Right_TokenOfAnotherGateway_IsUnauthorized()
    {
        await using var other = await RunningGateway.StartAsync();

        using var answer = await AskAsync(Rights.PostSignals, await other.TokenAsync("energie-demo"));

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private Task<HttpResponseMessage> AskAsync(string right, string? token) => _gateway.SendAsync(HttpMethod.Get, $"/v1/proef/{right}", token);

    public sealed class Routes : GatewayFixture
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await Gateway.LoadDemoAsync();
        }

        protected override void Map(WebApplication gateway)
        {
            foreach (var right in Rights.All)
                gateway.MapGet($"/v1/proef/{right.Name}", (Caller caller) => TypedResults.Ok(caller.Actor)).RequireAuthorization(right.Name);
        }
    }
}
