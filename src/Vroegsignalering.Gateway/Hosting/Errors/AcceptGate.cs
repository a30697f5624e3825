using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 406 before any work when a machine asks for a format that its surface never speaks.</summary>
public static class AcceptGate
{
    private const string Json = "application/json";

    private static readonly (PathString Surface, MediaTypeHeaderValue[] Spoken)[] Surfaces =
    [
        ("/v1", [new(Json), new("application/problem+json"), new("application/x-ndjson"), new("text/csv")]),
    ];

    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        Spoken(context.Request.Path) is not { } spoken || IsMet(context.Request, spoken) ? next(context) : Problems.NotAcceptable().ExecuteAsync(context);

    private static MediaTypeHeaderValue[]? Spoken(PathString path) =>
        Surfaces.FirstOrDefault(surface => path.StartsWithSegments(surface.Surface)).Spoken;

    private static bool IsMet(HttpRequest request, MediaTypeHeaderValue[] spoken) =>
        request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(wanted => wanted.Quality is not 0 && spoken.Any(one => one.IsSubsetOf(WithoutParameters(wanted))));

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue wanted) => new(wanted.MediaType);
}
