using System.Net;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class HeadTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    // What a body brings along, and what differs each time.
    private static readonly string[] OfTheBody = ["Transfer-Encoding", "Content-Length", "Date", "Set-Cookie"];

    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory]
    [InlineData("/v1/openapi.json", null)]
    [InlineData("/v1/bestaat-niet", null)]
    [InlineData("/v1/signalen/00000000-0000-0000-0000-000000000000", "energie-demo")]
    [InlineData("/fhir/R4/metadata", null)]
    [InlineData("/fhir/R4/Task?_count=1", "planbord-demo")]
    [InlineData("/fhir/R4/Task", null)]
    [InlineData("/inloggen", null)]
    [InlineData("/", null)]
    [InlineData("/health/live", null)]
    public async Task Head_WhereGetIsAnswered_HasItsStatusAndHeadersAndNoBody(string path, string? client)
    {
        await _gateway.LoadDemoAsync();
        var token = client is null ? null : await _gateway.TokenAsync(client);
        using var get = await _gateway.SendAsync(HttpMethod.Get, path, token);

        using var head = await _gateway.SendAsync(HttpMethod.Head, path, token);

        head.StatusCode.Should().Be(get.StatusCode);
        Headers(head).Should().Equal(Headers(get));
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Head_WhereOnlyPostIs_IsNotAllowed()
    {
        using var head = await _gateway.SendAsync(HttpMethod.Head, "/oauth/token");

        head.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        head.Content.Headers.Allow.Should().Equal("POST");
    }

    [Fact]
    public async Task Allow_WhereGetIs_NamesHead()
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Put, "/v1/openapi.json");

        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.Should().BeEquivalentTo("GET", "HEAD");
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) =>
        from header in answer.Headers.Concat(answer.Content.Headers)
        where !OfTheBody.Contains(header.Key)
        orderby header.Key
        select $"{header.Key}: {string.Join(", ", header.Value)}";
}
