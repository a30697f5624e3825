using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 415 before any work when a machine sends its body packed, or in another character set than UTF-8: it would be misread as broken.</summary>
public static class ContentGate
{
    // us-ascii is a part of UTF-8, and utf8 is how many write it.
    private static readonly HashSet<string> NamesOfUtf8 = new(["utf-8", "utf8", "us-ascii"], StringComparer.OrdinalIgnoreCase);

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!Surface.IsMachine(context.Request.Path)) return next(context);
        if (IsPacked(context.Request)) return Problems.UnsupportedContent(RequestErrors.Packed).ExecuteAsync(context);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.Charset.HasValue) return next(context);
        if (!NamesOfUtf8.Contains($"{HeaderUtilities.RemoveQuotes(type.Charset)}"))
            return Problems.UnsupportedContent(RequestErrors.Charset).ExecuteAsync(context);
        type.Charset = "utf-8";
        context.Request.ContentType = type.ToString();
        return next(context);
    }

    private static bool IsPacked(HttpRequest request) => request.Headers.ContentEncoding.Any(packing =>
        !string.IsNullOrWhiteSpace(packing) && !string.Equals(packing, "identity", StringComparison.OrdinalIgnoreCase));
}
