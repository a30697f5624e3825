using Microsoft.AspNetCore.Builder;

namespace Vroegsignalering.Gateway.Tests.Hosting;

/// <summary>One running gateway for the tests of a class, with routes of their own.</summary>
public class GatewayFixture : IAsyncLifetime
{
    public RunningGateway Gateway { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Gateway = await RunningGateway.StartAsync(map: Map);

    public async Task DisposeAsync() => await Gateway.DisposeAsync();

    protected virtual void Map(WebApplication gateway)
    {
    }
}
