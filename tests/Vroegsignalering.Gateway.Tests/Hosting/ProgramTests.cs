using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Vroegsignalering.Gateway.Tests.Hosting;

public sealed class ProgramTests
{
    [Fact]
    public async Task Program_ByTheTestFactory_Starts()
    {
        await using var factory = new WebApplicationFactory<Program>();

        using var answer = await factory.CreateClient().GetAsync("/health/live");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
