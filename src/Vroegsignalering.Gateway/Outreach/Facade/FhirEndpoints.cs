using Vroegsignalering.Fhir.Mapping;
using Vroegsignalering.Gateway.Hosting;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary><c>/fhir/R4</c>: what the systems of the wijkteams read and change.</summary>
internal static class FhirEndpoints
{
    public static void MapFhir(this IEndpointRouteBuilder routes)
    {
        var facade = routes.MapGroup(FhirAddress.Root).AddEndpointFilter(FhirFormat.CheckAsync);
        facade.MapGet("/metadata", (HttpRequest request) => new FhirAnswer(Capabilities.At(FhirAddress.Of(request), ResponseHeaders.ApiVersion)))
            .AllowAnonymous();
        var reads = facade.MapGroup(string.Empty).RequireAuthorization(Rights.ReadTasks);
        reads.MapGet("/Task", TaskSearchEndpoint.GetAsync);
        reads.MapPost("/Task/_search", TaskSearchEndpoint.PostAsync);
        reads.MapGet("/Task/{id}", ReadEndpoints.TaskAsync);
        reads.MapGet("/Location/{id}", ReadEndpoints.LocationAsync);
        reads.MapGet("/Group/{id}", ReadEndpoints.GroupAsync);
        reads.MapGet("/Organization/{id}", ReadEndpoints.OrganizationAsync);
        facade.MapPatch("/Task/{id}", TaskPatchEndpoint.PatchAsync).RequireAuthorization(Rights.WriteTasks);
    }
}
