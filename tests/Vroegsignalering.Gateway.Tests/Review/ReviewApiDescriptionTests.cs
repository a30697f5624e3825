using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Domain.Matching.Review;
using Vroegsignalering.Gateway.Tests.Compose;
using Vroegsignalering.Gateway.Tests.Signals;
using static Vroegsignalering.Gateway.Tests.Review.ReviewScene;

namespace Vroegsignalering.Gateway.Tests.Review;

/// <summary>contracts/openapi/beoordelingen.json beside what the gateway does.</summary>
public sealed class ReviewApiDescriptionTests
{
    private static readonly JsonElement Document = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(ComposeFile.Folder, "..", "contracts", "openapi", "beoordelingen.json"))).RootElement;

    [Fact]
    public async Task Description_Paths_AreTheRoutesThatAreMapped()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var described = Document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(call => call.Name is "get" or "post").Select(call => $"{call.Name} /v1{path.Name}"));

        var mapped = scene.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => (Text: "/" + route.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal), Route: route))
            .Where(route => route.Text.StartsWith("/v1/beoordelingen", StringComparison.Ordinal))
            .SelectMany(route => route.Route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method.ToLowerInvariant()} {route.Text}"));

        described.Should().BeEquivalentTo(mapped);
    }

    [Fact]
    public async Task Description_Schemas_HaveTheFieldsThatAreAnswered()
    {
        await using var scene = await StartAsync(EveryProfileAttribute.Embedded);
        var signal = await scene.TakeAsync(Doubtful());
        using var answer = await scene.GetAsync("/v1/beoordelingen");
        var queue = await answer.JsonAsync();
        var item = await scene.ShowAsync(signal);
        using var step = await scene.ChooseAsync(signal, 2, "nagevraagd");
        var proposed = await scene.ShowAsync(signal);

        Fields("Wachtrij").Should().Equal(Names(queue));
        Fields("Wachtende").Should().Equal(Names(queue.GetProperty("beoordelingen")[0]));
        Fields("Beoordeling").Should().Equal(Names(item));
        Fields("Kandidaat").Should().Equal(Names(item.GetProperty("kandidaten")[0]));
        Fields("Veld").Should().Equal(Names(item.GetProperty("kandidaten")[0].GetProperty("velden")[0]));
        Fields("Voorstel").Should().Equal(Names(proposed.GetProperty("voorstel")));
        Fields("Stap").Should().Equal(Names(await step.JsonAsync()));
        Fields("Besluit").Should().Equal("versie", "weergave", "besluit", "persoon", "reden");
    }

    [Fact]
    public void Description_Codes_AreThoseOfTheRules()
    {
        Codes("Besluit", "reden").Concat(Codes("Ongedaan", "reden")).Should().BeEquivalentTo(DecisionReasons.ByCode.Keys);
        Document.GetProperty("components").GetProperty("schemas").GetProperty("Wachtende").GetProperty("properties").GetProperty("redenen").GetProperty("items")
            .GetProperty("enum").EnumerateArray().Select(code => code.GetString()).Should().Equal(ReviewTexts.All.Select(text => text.Code));
    }

    private static IEnumerable<string> Fields(string schema) => Names(Schema(schema));

    private static IEnumerable<string> Codes(string schema, string field) =>
        Schema(schema).GetProperty(field).GetProperty("enum").EnumerateArray().Select(code => code.GetString()).OfType<string>();

    private static JsonElement Schema(string schema) =>
        Document.GetProperty("components").GetProperty("schemas").GetProperty(schema).GetProperty("properties");

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
