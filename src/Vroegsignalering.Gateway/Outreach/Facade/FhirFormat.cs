using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>What the facade can answer with: FHIR R4 as JSON. Whoever takes nothing of that gets 406, before any work.</summary>
/// <remarks>Source: HL7 FHIR R4, 3.1.0.1.9 (content types) and 3.1.0.1.11 (general parameters).</remarks>
internal static class FhirFormat
{
    /// <summary>The parameter that stands above the Accept header.</summary>
    public const string Parameter = "_format";

    private const string Version = "fhirVersion";

    private static readonly string[] Names = ["json", "application/json", "application/fhir+json", "text/json"];

    private static readonly MediaTypeHeaderValue[] Spoken = [new("application/fhir+json"), new("application/json")];

    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsMet(context.HttpContext.Request) ? await next(context) : NotSpoken();

    /// <summary>The problem of who takes nothing that is spoken here.</summary>
    public static Problem NotSpoken() => FhirProblem.Of(
        StatusCodes.Status406NotAcceptable,
        "In geen van de gevraagde formaten is er een antwoord: er is alleen JSON van FHIR R4.",
        "Vraag application/fhir+json (fhirVersion=4.0), of laat Accept en _format weg.");

    /// <summary>Whether every format that was asked by the parameter is ours; none asked is.</summary>
    public static bool IsSpoken(StringValues asked) => asked.All(format => string.IsNullOrEmpty(format) || IsSpoken(format));

    private static bool IsMet(HttpRequest request) => request.Query.TryGetValue(Parameter, out var asked)
        ? IsSpoken(asked)
        : request.GetTypedHeaders().Accept is not { Count: > 0 } accepted || accepted.Any(IsSpoken);

    // In an address a plus that nobody encoded arrives as a space.
    private static bool IsSpoken(string format) =>
        MediaTypeHeaderValue.TryParse(format.Replace("fhir json", "fhir+json", StringComparison.Ordinal), out var type)
            ? IsSpoken(type)
            : Names.Contains(format, StringComparer.OrdinalIgnoreCase);

    private static bool IsSpoken(MediaTypeHeaderValue wanted) =>
        wanted.Quality is not 0
        && (Names.Contains(wanted.MediaType.Value, StringComparer.OrdinalIgnoreCase)
            || Spoken.Any(one => one.IsSubsetOf(new MediaTypeHeaderValue(wanted.MediaType))))
        && wanted.Parameters.All(parameter => !parameter.Name.Equals(Version, StringComparison.OrdinalIgnoreCase) || IsR4(parameter));

    private static bool IsR4(NameValueHeaderValue version) => HeaderUtilities.RemoveQuotes(version.Value).Value is "4.0" or "4.0.1";
}
