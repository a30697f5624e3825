using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace Vroegsignalering.Gateway.Files;

/// <summary>A delimited file, row by row while it comes in; nothing is kept but the row at hand. For a body and for a file on disk.</summary>
/// <param name="body">The file, from its first byte.</param>
/// <param name="head">What was seen of it.</param>
internal sealed class DelimitedText(PipeReader body, DelimitedHead head)
{
    private const int BufferSize = 64 * 1024;

    public DelimitedHead Head => head;

    /// <summary>Opens a file on disk; nothing but its head is read yet.</summary>
    public static DelimitedText Open(Stream file, IReadOnlyCollection<string> known)
    {
        var body = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: BufferSize));
        return new DelimitedText(body, DelimitedHead.PeekAsync(body, known, CancellationToken.None).GetAwaiter().GetResult());
    }

    /// <summary>The rows under the head as they come in, but for blank ones.</summary>
    public async IAsyncEnumerable<DelimitedRow> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var lines = new TextLines(await BehindHeadAsync(stop));
        var decoder = new LineDecoder(isUtf8: head.Start.Mark > 0 || !IsUtf8);
        var rows = new RowAssembly(head);
        for (var line = await lines.NextAsync(stop); ; line = await lines.NextAsync(stop))
        {
            if (line is { } next) rows.Add(next.IsTooLong ? null : decoder.TextOf(next.Bytes), next.HasEnd);
            else rows.End();
            while (rows.TryTake(out var row))
            {
                if (row.Trouble == RowTrouble.TooLong || !DelimitedLine.IsBlank(row.Text, head.Delimiter)) yield return row;
            }

            if (line is null) yield break;
        }
    }

    /// <summary>The same for a command, which has a thread to wait with.</summary>
    public IEnumerable<DelimitedRow> Rows() => RowsAsync(CancellationToken.None).ToBlockingEnumerable();

    private bool IsUtf8 => head.Start.Encoding == Encoding.UTF8;

    private async Task<PipeReader> BehindHeadAsync(CancellationToken stop)
    {
        var read = await body.ReadAtLeastAsync((int)head.Length, stop);
        body.AdvanceTo(read.Buffer.GetPosition(head.Length));
        return IsUtf8 ? body : PipeReader.Create(Encoding.CreateTranscodingStream(body.AsStream(), head.Start.Encoding, Encoding.UTF8));
    }
}
