using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class RouteTests
{
    [Fact, Trait("Rule", "TE-01")]
    public async Task Route_Any_NamesItsRightOrIsPublicOnPurpose()
    {
        await using var gateway = await RunningGateway.StartAsync();

        var routes = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        routes.Should().NotBeEmpty();
        routes.Where(route => route.Metadata.GetMetadata<IAuthorizeData>() is null && route.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(route => route.RoutePattern.RawText).Should().BeEmpty();
    }
}
