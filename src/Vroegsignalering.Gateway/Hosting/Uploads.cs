using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Reads on, after the answer, what is still being sent: a line that closes before all is read loses the answer.</summary>
/// <remarks>
/// Many clients look for an answer only when all is sent. Kestrel reads on for five seconds; this does so for longer, within bounds, so
/// that strangers hold few lines. Its lowest rate (240 bytes a second) holds meanwhile.
/// </remarks>
public sealed class Uploads(RequestDelegate next)
{
    /// <summary>What is read on at most, of one body.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private const int MostAtOnce = 32;
    private const int BufferBytes = 16 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private int _reading;

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (!MayStillBeSent(context)) return;
        await context.Response.CompleteAsync();
        if (Interlocked.Increment(ref _reading) <= MostAtOnce) await ReadOnAsync(context);
        Interlocked.Decrement(ref _reading);
    }

    // Who asks whether to go on (Expect) has the answer before it sends anything.
    private static bool MayStillBeSent(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true
        && HttpProtocol.IsHttp11(context.Request.Protocol)
        && context.Request.Headers.Expect.Count == 0
        && !context.RequestAborted.IsCancellationRequested;

    private static async Task ReadOnAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        enough.CancelAfter(Longest);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var left = MostBytes;
            while (left > 0 && await context.Request.Body.ReadAsync(buffer, enough.Token) is > 0 and var read) left -= read;
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or InvalidOperationException)
        {
            // Too slow, gone, or already given up by its reader: the line closes as it would have.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
