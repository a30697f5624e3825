using Microsoft.AspNetCore.Http.Features;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Holds a body whose length is not told beforehand to the limit of its route.</summary>
/// <remarks>The server would too, but then reads no more of it, and who still sends never sees the 413 (<see cref="Uploads"/>).</remarks>
public static class UntoldLength
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength is not null
            || context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is not true
            || context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false, MaxRequestBodySize: { } limit } size)
        {
            await next(context);
            return;
        }

        var whole = context.Request.Body;
        size.MaxRequestBodySize = limit + Uploads.MostBytes;
        context.Request.Body = new Limited(whole, limit);
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Body = whole;
        }
    }

    private sealed class Limited(Stream whole, long limit) : Stream
    {
        private long _left = limit;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await whole.ReadAsync(buffer, cancellationToken);
            _left -= read;
            return _left >= 0 ? read : throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
