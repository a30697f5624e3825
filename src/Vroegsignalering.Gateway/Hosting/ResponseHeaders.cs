namespace Vroegsignalering.Gateway.Hosting;

/// <summary>The headers of every answer: nothing is framed, cached, sniffed or told to another site.</summary>
public static class ResponseHeaders
{
    public const string ApiVersion = "1.0.0";

    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Add(context.Request, context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Add(HttpRequest request, IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (headers.CacheControl.Count == 0 || headers.SetCookie.Count > 0) headers.CacheControl = "no-store";
        headers.Remove("blazor-enhanced-nav");
        if (headers.Allow.Contains(HttpMethods.Get)) headers.Allow = string.Join(", ", [.. headers.Allow, HttpMethods.Head]);
        if (request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        if (Surface.IsPartnerApi(request.Path)) headers["API-Version"] = ApiVersion;
    }
}
