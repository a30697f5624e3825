using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;
using Vroegsignalering.Gateway.Tests.Privacy;

namespace Vroegsignalering.Gateway.Tests.Hosting.Tenants;

/// <summary>A gateway that serves no municipality at all: whoever belongs to one is told so, on every surface in its own form.</summary>
public sealed class ServedTenantsTests : IAsyncLifetime
{
    private const string Told = "Uw gemeente is niet aangesloten op deze gateway";
    private RunningGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await RunningGateway.StartAsync(
        map: application => application.MapGet("/v1/proef", () => "goed").RequireAuthorization(Rights.FetchDelivery));

    public Task DisposeAsync() => _gateway.DisposeAsync().AsTask();

    [Fact, Trait("Rule", "TE-01")]
    public async Task Caller_OfAMunicipalityThatIsNotServed_IsForbiddenOnEveryRouteOfItsRole()
    {
        var asked = 0;
        foreach (var (method, path, right) in RoutesOfMunicipalities())
        {
            foreach (var (name, send) in await HoldersAsync(right, path))
            {
                using var answer = await send(new HttpMethod(method), path);
                answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, $"{name} asks for {method} {path}");
                asked++;
            }
        }

        asked.Should().BeGreaterThan(10);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Answer_OnFhir_IsAnOperationOutcome()
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, "/fhir/R4/Task", await _gateway.TokenAsync("planbord-demo"));

        var outcome = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        outcome.GetProperty("resourceType").GetString().Should().Be("OperationOutcome");
        var issue = outcome.GetProperty("issue").EnumerateArray().Single();
        issue.GetProperty("code").GetString().Should().Be("forbidden");
        issue.GetProperty("details").GetProperty("text").GetString().Should().StartWith(Told);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Answer_OnTheApi_IsAProblem()
    {
        using var answer = await _gateway.SendAsync(HttpMethod.Get, "/v1/proef", await _gateway.TokenAsync("cbs-demo"));

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString().Should().StartWith(Told);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Answer_OnAPage_IsAPageAndTheStartStaysOpen()
    {
        using var visitor = await Visitor.ComeAsync(_gateway, "planner", "text/html");

        using var start = await visitor.GetAsync("/");
        using var answer = await visitor.GetAsync("/werklijst");

        start.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Should().Contain(Told);
    }

    [Fact, Trait("Rule", "TE-01")]
    public async Task Municipality_AddedWhileTheGatewayRuns_IsServedAtOnce()
    {
        var token = await _gateway.TokenAsync("planbord-demo");
        using var before = await _gateway.SendAsync(HttpMethod.Get, "/fhir/R4/Task", token);

        await _gateway.LoadDemoAsync();
        using var after = await _gateway.SendAsync(HttpMethod.Get, "/fhir/R4/Task", token);

        before.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        after.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private IEnumerable<(string Method, string Path, Right Right)> RoutesOfMunicipalities() =>
        from route in _gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from needed in route.Metadata.GetOrderedMetadata<IAuthorizeData>()
        where needed.Policy is not null
        let right = Rights.All.Single(known => known.Name == needed.Policy)
        where !right.Roles.Contains(Role.Partner)
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        let text = route.RoutePattern.RawText!
        select (method, "/" + text.Trim('/').Replace("{id}", $"{Guid.Empty}", StringComparison.Ordinal).Replace("{id:guid}", $"{Guid.Empty}", StringComparison.Ordinal), right);

    private async Task<List<(string Name, Func<HttpMethod, string, Task<HttpResponseMessage>> Send)>> HoldersAsync(Right right, string path)
    {
        var holders = new List<(string, Func<HttpMethod, string, Task<HttpResponseMessage>>)>();
        var directory = Surface.IsMachine(path) ? DemoIdentities.Clients : DemoIdentities.Users;
        foreach (var holder in directory.Where(identity => right.Roles.Contains(identity.Role)))
        {
            if (Surface.IsMachine(path))
            {
                var token = await _gateway.TokenAsync(holder.Name);
                holders.Add((holder.Name, (method, address) => _gateway.SendAsync(method, address, token)));
            }
            else
            {
                var visitor = await Visitor.ComeAsync(_gateway, holder.Name);
                holders.Add((holder.Name, visitor.SendAsync));
            }
        }

        return holders;
    }
}
