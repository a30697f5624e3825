using System.Net;
using Vroegsignalering.Gateway.Tests.Privacy;

namespace Vroegsignalering.Gateway.Tests.Hosting.Errors;

public sealed class FormGateTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("planner", "/uitloggen", "logged in as somebody else since")]
    [InlineData(null, "/inloggen", "logged out since")]
    public async Task Form_OfAnotherLogIn_IsAPageThatSaysWhatToDo(string? now, string path, string reason)
    {
        using var earlier = await Visitor.ComeAsync(fixture.Gateway, "regisseur");
        using var visitor = await Visitor.ComeAsync(fixture.Gateway, now, Browser);

        using var answer = await visitor.SendAsync(path, await earlier.GetAsync("/"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, reason);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Dit formulier is verouderd.").And.Contain("laad de pagina opnieuw").And.NotContain("HTTP-client");
    }

    [Fact]
    public async Task Form_OfAnotherLogInThatAsksForJson_IsAProblem()
    {
        using var earlier = await Visitor.ComeAsync(fixture.Gateway, "regisseur");
        using var visitor = await Visitor.ComeAsync(fixture.Gateway, "planner", "application/json");

        using var answer = await visitor.SendAsync("/uitloggen", await earlier.GetAsync("/"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("formulier-verouderd");
    }
}
