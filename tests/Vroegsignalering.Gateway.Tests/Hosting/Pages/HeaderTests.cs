using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Vroegsignalering.Gateway.Tests.Hosting.Pages;

public sealed class HeaderTests(HeaderTests.Routes fixture) : IClassFixture<HeaderTests.Routes>
{
    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/bestaat-niet")]
    [InlineData("/v1/stuk")]
    public async Task Headers_OnEveryAnswer_KeepItPrivate(string path)
    {
        using var answer = await _gateway.Http.GetAsync(path);

        Header(answer, "Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Referrer-Policy").Should().Be("no-referrer");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.Server.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/v1/stuk", true)]
    [InlineData("/v1/bestaat-niet", true)]
    [InlineData("/inloggen", false)]
    public async Task Headers_ApiVersion_OnTheApiOnly(string path, bool expected)
    {
        using var answer = await _gateway.Http.GetAsync(path);

        (answer.Headers.TryGetValues("API-Version", out var version) ? version : []).Should().Equal(expected ? ["1.0.0"] : Array.Empty<string>());
    }

    [Fact]
    public async Task Page_SignIn_HasNoScriptAndNoInlineStyle()
    {
        var page = await _gateway.Http.GetStringAsync("/inloggen");

        page.Should().StartWith("<!DOCTYPE html>").And.Contain("lang=\"nl\"");
        page.Should().NotContain("<script").And.NotContain("style=").And.NotContain("<!--");
    }

    [Fact]
    public async Task StyleSheet_AtItsAddress_MayBeKept()
    {
        using var answer = await _gateway.Http.GetAsync(Vroegsignalering.Gateway.Hosting.Pages.StyleSheet.Address);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/css");
        answer.Headers.CacheControl!.MaxAge.Should().Be(TimeSpan.FromDays(1));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    public sealed class Routes : GatewayFixture
    {
        protected override void Map(WebApplication gateway) => gateway.MapGet("/v1/stuk", () => { throw new InvalidOperationException(); });
    }
}
