using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Tests.Signals.Description;

public sealed class PartnerApiTests(PartnerGateways gateways) : IClassFixture<PartnerGateways>
{
    [Fact]
    public async Task Description_WithoutLogIn_IsServedToEverySite()
    {
        using var answer = await AskAsync();

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
    }

    [Fact]
    public async Task Description_KeptFile_IsWhatTheGatewayServes()
    {
        using var answer = await AskAsync();

        (await answer.Content.ReadAsStringAsync()).Should().Be(
            await File.ReadAllTextAsync(Path.Combine(Root(), "contracts", "openapi", "partner.json")),
            "curl http://localhost:5080/v1/openapi.json > contracts/openapi/partner.json brings it up to date");
    }

    [Fact]
    public async Task Description_Paths_AreTheRoutesThatAreMapped()
    {
        var gateway = await gateways.OnAsync(EveryProfileAttribute.Embedded);
        using var answer = await AskAsync();
        var described = (await answer.JsonAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(call => call.Name is "get" or "post").Select(call => $"{call.Name} /v1{path.Name}"));

        var mapped = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => (Text: "/" + route.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal), Route: route))
            .Where(route => route.Text.StartsWith("/v1/signalen", StringComparison.Ordinal) || route.Text.StartsWith("/v1/leveringen", StringComparison.Ordinal))
            .SelectMany(route => route.Route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method.ToLowerInvariant()} {route.Text}"));

        described.Should().BeEquivalentTo(mapped);
    }

    [Fact]
    public async Task Description_References_AllLeadSomewhereAndEveryFieldIsThere()
    {
        using var answer = await AskAsync();
        var document = await answer.JsonAsync();

        foreach (var reference in References(document))
        {
            var found = reference[2..].Split('/').Aggregate(document, (place, name) => place.GetProperty(name));
            found.ValueKind.Should().Be(JsonValueKind.Object);
        }

        var signal = document.GetProperty("components").GetProperty("schemas").GetProperty("Signaal");
        foreach (var field in SignalSchema.All)
        {
            field.Path.Split('.').Aggregate(signal, (place, name) => place.GetProperty("properties").GetProperty(name))
                .GetProperty("type").ValueKind.Should().NotBe(JsonValueKind.Undefined);
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vroegsignalering.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private async Task<HttpResponseMessage> AskAsync() =>
        await (await gateways.OnAsync(EveryProfileAttribute.Embedded)).SendAsync(HttpMethod.Get, "/v1/openapi.json", token: null);
}
