using Microsoft.AspNetCore.Http.Features;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Hosting.Logging;

/// <summary>One line per request; names the route's template, because a path may say who it is about.</summary>
public sealed class RequestLogging(RequestDelegate next, ILogger<RequestLogging> log, TimeProvider clock)
{
    private const string NoRoute = "(no route)";
    private const string Nobody = "(nobody)";

    public async Task InvokeAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        await next(context);
        var request = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute}";
        Mark(context, request);
        var elapsed = clock.GetElapsedTime(started).TotalMilliseconds;
        log.RequestAnswered(request, context.Response.StatusCode, elapsed, Caller.Of(context.User)?.Actor ?? Nobody);
    }

    /// <summary>The span gets the route and the status in place of the path.</summary>
    private static void Mark(HttpContext context, string request)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { } span) return;
        span.DisplayName = request;
        span.SetTag("http.response.status_code", context.Response.StatusCode);
    }
}
