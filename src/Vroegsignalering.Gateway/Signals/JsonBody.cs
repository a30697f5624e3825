using System.Buffers;
using System.Text.Json;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The JSON body of a request; what is no JSON is answered without repeating a letter of it.</summary>
internal static class JsonBody
{
    /// <summary>The largest message that is read.</summary>
    public const int Largest = 64 * 1024;

    private static Problem TooLarge => Problems.Of(StatusCodes.Status413PayloadTooLarge);

    /// <summary>Answers what the handler makes of the body, or the problem with it.</summary>
    public static Task<IResult> ReadAsync(HttpRequest request, Func<JsonElement, Task<IResult>> handle) =>
        ReadAsync(request, handle, Task.FromResult<IResult>);

    /// <summary>Answers what the handler makes of the body, or what <paramref name="refuse"/> makes of the problem with it, the body not consumed.</summary>
    public static async Task<IResult> ReadAsync(
        HttpRequest request, Func<JsonElement, Task<IResult>> handle, Func<Problem, Task<IResult>> refuse)
    {
        if (ContentGate.Objection(request) is { } objection) return await refuse(Problems.UnsupportedContent(objection));
        if (!request.HasJsonContentType()) return await refuse(Problems.UnsupportedContent(RequestErrors.ContentType("application/json")));
        var (message, problem) = await ParseAsync(request);
        using (message) return problem is null ? await handle(message!.RootElement) : await refuse(problem);
    }

    private static async Task<(JsonDocument? Message, Problem? Problem)> ParseAsync(HttpRequest request)
    {
        try
        {
            var body = await request.BodyReader.ReadAtLeastAsync(Largest + 1, request.HttpContext.RequestAborted);
            var message = body.Buffer.Length > Largest ? null : Parse(body.Buffer);
            request.BodyReader.AdvanceTo(message is null ? body.Buffer.Start : body.Buffer.End);
            return body.Buffer.Length > Largest ? (null, TooLarge) : (message, message is null ? Problems.Invalid([Unreadable.Json]) : null);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge);
        }
    }

    // A copy: the body is given back before the message is read.
    private static JsonDocument? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body.ToArray());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
