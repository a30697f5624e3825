using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Tests.Hosting.Errors;

public sealed class ProblemFormatTests
{
    [Theory]
    [InlineData("/fhir/R4/Task", "eigen 404")]
    [InlineData("/fhirachtig", null)]
    public async Task Format_OfASurface_WritesItsPathsOnly(string path, string? expected)
    {
        var services = new ServiceCollection()
            .AddSingleton(new ProblemFormat("/fhir", (context, problem) => context.Response.WriteAsync($"eigen {problem.Status}")))
            .BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services, Request = { Path = path }, Response = { Body = new MemoryStream() } };

        await Problems.NotFound().ExecuteAsync(context);

        context.Response.StatusCode.Should().Be((int)HttpStatusCode.NotFound);
        context.Response.Body.Position = 0;
        var text = await new StreamReader(context.Response.Body).ReadToEndAsync();
        (text == expected).Should().Be(expected is not null);
    }
}
