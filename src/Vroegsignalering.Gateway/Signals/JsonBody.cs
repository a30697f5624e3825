using System.Text.Json;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The JSON body of a request; what is no JSON is answered here, without repeating a letter of it.</summary>
internal static class JsonBody
{
    /// <summary>Answers what the handler makes of the body.</summary>
    public static async Task<IResult> ReadAsync(HttpRequest request, Func<JsonElement, Task<IResult>> handle)
    {
        if (!request.HasJsonContentType())
        {
            return Problems.UnsupportedContent(RequestErrors.ContentType("application/json"));
        }

        using var body = await ParseAsync(request);
        return body is null ? Problems.Invalid([Unreadable.Json]) : await handle(body.RootElement);
    }

    private static async Task<JsonDocument?> ParseAsync(HttpRequest request)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
