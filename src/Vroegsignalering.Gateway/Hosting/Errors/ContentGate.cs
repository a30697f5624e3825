using Microsoft.Net.Http.Headers;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Hosting.Errors;

/// <summary>Answers 415 before any work when a body comes packed, or in another character set than UTF-8: it would be misread as broken.</summary>
public static class ContentGate
{
    // us-ascii is a part of UTF-8, and utf8 is how many write it.
    private static readonly HashSet<string> NamesOfUtf8 = new(["utf-8", "utf8", "us-ascii"], StringComparer.OrdinalIgnoreCase);

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var objection = Objection(context.Request);
        // At an entrance the endpoint asks who sends it, and searches it before it is refused.
        if (objection is not null && !Surface.IsEntrance(context.Request))
            return Problems.UnsupportedContent(objection).ExecuteAsync(context);
        if (objection is null && TypeOf(context.Request) is { Charset.HasValue: true } type)
        {
            type.Charset = "utf-8";
            context.Request.ContentType = type.ToString();
        }

        return next(context);
    }

    /// <summary>Why the body cannot be read; null when it is neither packed nor in another character set.</summary>
    public static FieldError? Objection(HttpRequest request) => IsPacked(request) ? RequestErrors.Packed
        : TypeOf(request) is { Charset.HasValue: true } type && !NamesOfUtf8.Contains($"{HeaderUtilities.RemoveQuotes(type.Charset)}")
            ? RequestErrors.Charset
            : null;

    private static MediaTypeHeaderValue? TypeOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type : null;

    private static bool IsPacked(HttpRequest request) => request.Headers.ContentEncoding.Any(packing =>
        !string.IsNullOrWhiteSpace(packing) && !string.Equals(packing, "identity", StringComparison.OrdinalIgnoreCase));
}
