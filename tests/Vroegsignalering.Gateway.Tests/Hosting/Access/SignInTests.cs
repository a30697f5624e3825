using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed partial class SignInTests(SignInTests.Routes fixture) : IClassFixture<SignInTests.Routes>
{
    private readonly RunningGateway _gateway = fixture.Gateway;

    [Fact]
    public async Task Page_WithoutLogin_GoesToTheFormAndBack()
    {
        using var answer = await _gateway.Http.GetAsync("/");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.Should().Be("/inloggen?terug=%2F");
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("wijkwerker")]
    [InlineData("regisseur")]
    [InlineData("keten")]
    [InlineData("privacy")]
    [InlineData("privacy2")]
    [InlineData("beheer")]
    public async Task SignIn_DemoUser_OpensThePages(string user)
    {
        using var signedIn = await SignInAsync(user, "demo", "/");

        signedIn.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("vroegsignalering=", StringComparison.Ordinal));
        cookie.Should().ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=lax");

        using var page = await GetAsync("/", cookie.Split(';')[0]);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).Should().Contain("gemeente 0599");
    }

    [Theory]
    [InlineData("/werklijst?dag=vandaag", "/werklijst?dag=vandaag")]
    [InlineData("https://elders.example/", "/")]
    [InlineData("//elders.example/", "/")]
    [InlineData("/\\elders.example", "/")]
    [InlineData("", "/")]
    public async Task SignIn_ReturnAddress_StaysHere(string asked, string expected)
    {
        using var answer = await SignInAsync("planner", "demo", asked);

        answer.Headers.Location!.OriginalString.Should().Be(expected);
    }

    [Theory]
    [InlineData("planner", "fout")]
    [InlineData("energie-demo", "demo")]
    [InlineData("", "")]
    public async Task SignIn_WrongPair_ShowsTheFormAgain(string user, string password)
    {
        using var answer = await SignInAsync(user, password, "/");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await answer.Content.ReadAsStringAsync()).Should().Contain("horen niet bij elkaar");
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("gebruikersnaam", "planner"), KeyValuePair.Create("wachtwoord", "demo")]);

        using var answer = await _gateway.Http.PostAsync("/inloggen", form);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Cookie_OnAMachinePath_CountsForNothing()
    {
        using var signedIn = await SignInAsync("planner", "demo", "/");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Last().Split(';')[0];

        using var answer = await GetAsync("/v1/proef", cookie);

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    private async Task<HttpResponseMessage> SignInAsync(string user, string password, string returnTo)
    {
        using var page = await _gateway.Http.GetAsync("/inloggen");
        var token = AntiforgeryField().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inloggen");
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["gebruikersnaam"] = user,
            ["wachtwoord"] = password,
            ["terug"] = returnTo,
        });
        return await _gateway.Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        return await _gateway.Http.SendAsync(request);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    public sealed class Routes : GatewayFixture
    {
        protected override void Map(WebApplication gateway) => gateway.MapGet("/v1/proef", () => "goed").RequireAuthorization();
    }
}
