using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 406 before any work when a partner asks for a format that <c>/v1</c> never speaks.</summary>
public static class AcceptGate
{
    private static readonly MediaTypeHeaderValue[] Spoken =
        [new("application/json"), new("application/problem+json"), new("application/x-ndjson"), new("text/csv")];

    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        !Surface.IsPartnerApi(context.Request.Path) || IsSpoken(context.Request) ? next(context) : Problems.NotAcceptable().ExecuteAsync(context);

    private static bool IsSpoken(HttpRequest request) =>
        request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(wanted => wanted.Quality is not 0 && Spoken.Any(spoken => spoken.IsSubsetOf(WithoutParameters(wanted))));

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue wanted) => new(wanted.MediaType);
}
