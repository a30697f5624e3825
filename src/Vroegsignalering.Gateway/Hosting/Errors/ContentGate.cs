using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 415 before any work when a machine sends its body packed, or in another character set than UTF-8: it would be misread as broken.</summary>
public static class ContentGate
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        !Surface.IsMachine(context.Request.Path) ? next(context)
        : IsPacked(context.Request) ? Problems.UnsupportedContent(RequestErrors.Packed).ExecuteAsync(context)
        : !IsUtf8(context.Request) ? Problems.UnsupportedContent(RequestErrors.Charset).ExecuteAsync(context)
        : next(context);

    private static bool IsPacked(HttpRequest request) =>
        request.Headers.ContentEncoding.Any(packing => !string.Equals(packing, "identity", StringComparison.OrdinalIgnoreCase));

    private static bool IsUtf8(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
