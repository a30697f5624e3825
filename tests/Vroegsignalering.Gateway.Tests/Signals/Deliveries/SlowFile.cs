using System.IO.Pipelines;
using System.Net;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

/// <summary>A file that goes over the line as it is written, not when a buffer is full.</summary>
internal sealed class SlowFile(PipeReader file) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        for (var isEnd = false; !isEnd;)
        {
            var read = await file.ReadAsync(cancellationToken);
            foreach (var bytes in read.Buffer) await stream.WriteAsync(bytes, cancellationToken);
            file.AdvanceTo(read.Buffer.End);
            await stream.FlushAsync(cancellationToken);
            isEnd = read.IsCompleted;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
