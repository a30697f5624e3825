using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 406 before any work when a partner asks for a format that is never spoken here.</summary>
/// <remarks>
/// A signal is taken in whatever its sender would like to read: the answer may be in another format (RFC 9110 section 12.4.1), a crisis may
/// not be lost over it (IN-13).
/// </remarks>
public static class AcceptGate
{
    private static readonly MediaTypeHeaderValue[] Spoken =
        [new("application/json"), new("application/problem+json"), new("application/x-ndjson"), new("text/csv")];

    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        !Surface.IsPartnerApi(context.Request.Path) || Surface.IsEntrance(context.Request) || IsMet(context.Request)
            ? next(context)
            : Problems.NotAcceptable().ExecuteAsync(context);

    private static bool IsMet(HttpRequest request) =>
        request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(wanted => wanted.Quality is not 0 && Spoken.Any(one => one.IsSubsetOf(WithoutParameters(wanted))));

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue wanted) => new(wanted.MediaType);
}
