using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

/// <summary>What the token endpoint answers when it gives no token: RFC 6749 section 5.2, and nothing else.</summary>
public sealed class TokenRefusalTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Asked = "grant_type=client_credentials";

    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory]
    [InlineData($"{Asked}&client_id=energie-demo&client_secret=fout", Form, null, 401, "invalid_client", "wrong secret")]
    [InlineData($"{Asked}&client_id=bestaat-niet&client_secret=demo", Form, null, 401, "invalid_client", "nobody's name")]
    [InlineData($"{Asked}&client_id=planner&client_secret=demo", Form, null, 401, "invalid_client", "a person's name")]
    [InlineData($"{Asked}&client_id=energie-demo", Form, null, 401, "invalid_client", "no secret")]
    [InlineData($"{Asked}&client_id=energie-demo&client_secret=", Form, null, 401, "invalid_client", "an empty one counts as none")]
    [InlineData(Asked, Form, "energie-demo:fout", 401, "invalid_client", "wrong secret in the header")]
    [InlineData(Asked, Form, "geen dubbele punt", 401, "invalid_client", "a header that holds none")]
    [InlineData($"{Asked}&client_id=energie-demo&client_secret=demo", Form, "energie-demo:demo", 400, "invalid_request", "two ways at once")]
    [InlineData($"{Asked}&client_id=water-demo", Form, "energie-demo:demo", 400, "invalid_request", "two names")]
    [InlineData($"{Asked}&client_id=energie-demo&client_secret=demo&scope=system/Task.rs", Form, null, 400, "invalid_scope", "not its scope")]
    [InlineData("client_id=energie-demo&client_secret=demo", Form, null, 400, "invalid_request", "no grant_type")]
    [InlineData("x", "multipart/form-data; boundary=y", null, 400, "invalid_request", "a form that breaks off")]
    [InlineData("grant_type=&client_id=energie-demo&client_secret=demo", Form, null, 400, "invalid_request", "an empty one counts as none")]
    [InlineData($"{Asked}&{Asked}&client_id=energie-demo&client_secret=demo", Form, null, 400, "invalid_request", "a field that stands twice")]
    [InlineData("grant_type=password&client_id=energie-demo&client_secret=demo", Form, null, 400, "unsupported_grant_type", "another grant")]
    [InlineData("", Form, null, 400, "invalid_request", "an empty form")]
    [InlineData("", null, null, 400, "invalid_request", "nothing")]
    [InlineData("{}", "application/json", null, 400, "invalid_request", "no form")]
    [InlineData("x", "multipart/form-data", null, 400, "invalid_request", "parts without a border")]
    [InlineData(Asked, Form + "; charset=utf-16", null, 415, "invalid_request", "another character set")]
    public async Task Token_NotAskedRightly_IsRefusedAsTheStandardSays(string body, string? type, string? basic, int status, string error, string reason)
    {
        using var answer = await PostAsync(body, type, basic);

        ((int)answer.StatusCode).Should().Be(status, reason);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.WwwAuthenticate.Select(challenge => challenge.Scheme).Should().Equal(status == 401 ? ["Basic"] : Array.Empty<string>());
        await ShouldBeErrorAsync(answer, error);
    }

    [Fact]
    public async Task Token_AskedWithGet_IsRefusedInTheSameForm()
    {
        using var answer = await _gateway.Http.GetAsync("/oauth/token");

        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        await ShouldBeErrorAsync(answer, "invalid_request");
    }

    [Fact]
    public async Task Token_TooManyWaitAlready_RefusesAtOnceAndStillKnowsARightSecret()
    {
        await _gateway.TokenAsync("water-demo");
        using var open = new ManualResetEventSlim();
        var gate = _gateway.Services.GetRequiredService<HashGate>();
        var asker = new Asker("client water-demo", "198.51.100.4");
        var crowd = Enumerable.Range(0, WaitingRoom.Places + Environment.ProcessorCount).Select(_ => gate.RunAsync(asker, Shut, CancellationToken.None)).ToList();
        var neighbour = asker with { Address = "127.0.0.1" };
        crowd.AddRange(Enumerable.Range(0, WaitingRoom.Places / 2).Select(_ => gate.RunAsync(neighbour, Shut, CancellationToken.None)));

        using var guess = await _gateway.AskTokenAsync(("client_id", "water-demo"), ("client_secret", "gok"));
        using var right = await _gateway.AskTokenAsync(("client_id", "water-demo"), ("client_secret", "demo"));
        open.Set();
        await Task.WhenAll(crowd);

        right.StatusCode.Should().Be(HttpStatusCode.OK);
        guess.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        guess.Headers.RetryAfter!.Delta.Should().Be(HashGate.Wait);
        await ShouldBeErrorAsync(guess, "temporarily_unavailable");

        bool Shut()
        {
            open.Wait();
            return false;
        }
    }

    private static async Task ShouldBeErrorAsync(HttpResponseMessage answer, string error)
    {
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        var members = (await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString());
        members.Keys.Should().BeEquivalentTo("error", "error_description");
        members["error"].Should().Be(error);
        members["error_description"].Should().MatchRegex(@"^[\x20-\x21\x23-\x5B\x5D-\x7E]+$", "the standard allows no other letters");
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? type, string? basic)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (basic is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(basic)));
        return await _gateway.Http.SendAsync(request);
    }
}
