using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Vroegsignalering.Fhir.Codec;
using Vroegsignalering.Fhir.R4;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>A resource as an answer; JSON whatever the client prefers, for that is all there is.</summary>
internal sealed record FhirAnswer(Resource Resource, int Status = StatusCodes.Status200OK) : IResult
{
    public const string MediaType = "application/fhir+json; charset=utf-8";

    private const string Pretty = "_pretty";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = MediaType;
        if (Resource.Meta is { VersionId: { } version, LastUpdated: { } updated })
        {
            response.Headers.ETag = $"W/\"{version}\"";
            response.Headers.LastModified = DateTimeOffset.Parse(updated, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
        }

        await response.Body.WriteAsync(FhirJson.Write(Resource, IsPretty(httpContext)), httpContext.RequestAborted);
    }

    // The form is asked only when it was read: an answer about a broken one reads it no second time.
    private static bool IsPretty(HttpContext context) =>
        context.Request.Query[Pretty].Contains("true") || context.Features.Get<IFormFeature>()?.Form?[Pretty].Contains("true") == true;
}
