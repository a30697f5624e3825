using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Tests.Hosting.Errors;

public sealed class ProblemTests(ProblemTests.Routes fixture) : IClassFixture<ProblemTests.Routes>
{
    private const string Secret = "Marker-8812";
    private readonly RunningGateway _gateway = fixture.Gateway;

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"bedrag\":\"Marker-8812\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"bedrag\":1e999}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("bedrag=1", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("bedrag=1", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Problem_BadBody_Is4xxWithoutAnEcho(string body, string type, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));

        using var answer = await _gateway.SendAsync(HttpMethod.Post, "/v1/proef", await _gateway.TokenAsync("energie-demo"), content);

        await ShouldBeProblemAsync(answer, expected);
    }

    [Theory]
    [InlineData("/v1/proef")]
    [InlineData("/v1/zelf")]
    public async Task Problem_BodyOverTheLimit_Is413(string path)
    {
        using var content = JsonContent.Create(new { tekst = new string('x', 1024 * 1024) });

        using var answer = await _gateway.SendAsync(HttpMethod.Post, path, await _gateway.TokenAsync("energie-demo"), content);

        await ShouldBeProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET", "/v1/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("GET", "/v1/%ff%0a", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/v1/stuk", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/v1/proef", HttpStatusCode.Unauthorized)]
    [InlineData("GET", "/v1/strijdig", HttpStatusCode.Conflict)]
    [InlineData("GET", "/v1/stuk", HttpStatusCode.InternalServerError)]
    [InlineData("GET", "/stuk", HttpStatusCode.InternalServerError)]
    [InlineData("GET", "/v1/strijdig/", HttpStatusCode.NotFound)]
    [InlineData("GET", "/v1/", HttpStatusCode.NotFound)]
    [InlineData("POST", "/v1/zelf/?x=1", HttpStatusCode.NotFound)]
    public async Task Problem_Refusal_IsProblemJson(string method, string path, HttpStatusCode expected)
    {
        using var answer = await _gateway.SendAsync(new HttpMethod(method), path);

        await ShouldBeProblemAsync(answer, expected);
    }

    [Theory]
    [InlineData("application/xml", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=0, text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("application/*", HttpStatusCode.Conflict)]
    [InlineData("*/*;q=0.1", HttpStatusCode.Conflict)]
    [InlineData("application/json; version=1", HttpStatusCode.Conflict)]
    public async Task Problem_Accept_DecidesBeforeTheWork(string accept, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/strijdig");
        request.Headers.Add("Accept", accept);

        using var answer = await _gateway.Http.SendAsync(request);

        await ShouldBeProblemAsync(answer, expected);
    }

    [Theory]
    [InlineData("application/json; charset=iso-8859-1", null, "Content-Type", "tekenset")]
    [InlineData("application/json; charset=\"UTF-8\"", null, null, null)]
    [InlineData("application/json; charset=utf8", null, null, null)]
    [InlineData("application/json; charset=US-ASCII", null, null, null)]
    [InlineData("application/json", "", null, null)]
    [InlineData("application/json", "gzip", "Content-Encoding", "ingepakt")]
    [InlineData("application/json", "identity", null, null)]
    public async Task Problem_BodyThatWouldBeMisread_IsRefusedUnread(string type, string? packing, string? pointer, string? code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/zelf") { Content = new StringContent("{}") };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (packing is not null) request.Content.Headers.TryAddWithoutValidation("Content-Encoding", packing);

        using var answer = await _gateway.Http.SendAsync(request);

        answer.StatusCode.Should().Be(code is null ? HttpStatusCode.OK : HttpStatusCode.UnsupportedMediaType);
        if (code is null) return;
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        error.GetProperty("pointer").GetString().Should().Be(pointer);
        error.GetProperty("code").GetString().Should().Be(code);
    }

    [Theory]
    [InlineData("utf8")]
    [InlineData("us-ascii")]
    public async Task Problem_CharsetOfUtf8ByAnotherName_IsReadAsUtf8(string charset)
    {
        using var content = new ByteArrayContent("""{"bedrag":1,"naam":"Zoë"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}");

        using var answer = await _gateway.SendAsync(HttpMethod.Post, "/v1/naam", token: null, content);

        (await answer.Content.ReadAsStringAsync()).Should().Be("\"Zoë\"");
    }

    [Theory]
    [InlineData("application/fhir+xml", HttpStatusCode.NotAcceptable)]
    [InlineData("application/fhir+xml, application/fhir+json;q=0.5", HttpStatusCode.OK)]
    [InlineData("text/html,*/*;q=0.8", HttpStatusCode.OK)]
    public async Task Problem_AcceptOfTheFacade_DecidesBeforeTheWork(string accept, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fhir/R4/metadata");
        request.Headers.Add("Accept", accept);

        using var answer = await _gateway.Http.SendAsync(request);

        answer.StatusCode.Should().Be(expected);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/fhir+json");
    }

    [Fact]
    public async Task Problem_FieldError_NamesPlaceRuleAndRepair()
    {
        var problem = await _gateway.Http.GetAsync("/v1/strijdig");

        var error = (await problem.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        error.EnumerateObject().Select(member => member.Name).Should().Equal("pointer", "code", "detail", "hint");
        error.GetProperty("pointer").GetString().Should().Be("/kenmerk");
    }

    [Fact]
    public async Task Problem_ForABrowserOutsideTheApi_IsAPage()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stuk");
        request.Headers.Add("Accept", "text/html,application/xhtml+xml");

        using var answer = await _gateway.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Er ging iets mis").And.NotContain(Secret);
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        answer.StatusCode.Should().Be(expected);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().NotContain(Secret).And.NotContain("Exception");
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("status").GetInt32().Should().Be((int)expected);
        problem.GetProperty("type").GetString().Should().StartWith("urn:vroegsignalering:probleem:");
        problem.GetProperty("traceId").GetString().Should().HaveLength(32);
        problem.GetProperty("errors").ValueKind.Should().Be(JsonValueKind.Array);
    }

    private sealed record Sent(int Bedrag);

    private sealed record Named(string Naam);

    public sealed class Routes : GatewayFixture
    {
        protected override void Map(WebApplication gateway)
        {
            gateway.MapPost("/v1/proef", (Sent sent) => TypedResults.Ok(sent)).RequireAuthorization(Rights.PostSignals);
            gateway.MapPost("/v1/naam", (Named named) => TypedResults.Ok(named.Naam));
            gateway.MapPost("/v1/zelf", (HttpRequest request) => request.Body.CopyToAsync(Stream.Null));
            gateway.MapGet("/v1/stuk", () => { throw new InvalidOperationException(Secret); });
            gateway.MapGet("/stuk", () => { throw new InvalidOperationException(Secret); });
            gateway.MapGet("/v1/strijdig", () => Problems.Conflict(new FieldError("/kenmerk", "IN-08", "Dit kenmerk is al gebruikt.", "Kies een ander kenmerk.")));
        }
    }
}
