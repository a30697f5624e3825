using System.Buffers;
using System.Runtime.CompilerServices;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>One JSON object per line; an empty line counts for the row number and is no row.</summary>
internal sealed class NdjsonSource(PartnerCall call, HttpRequest request) : DeliverySource(call, request)
{
    public const string MediaType = "application/x-ndjson";

    public override string Format => MediaType;

    public override async IAsyncEnumerable<ArrivedSignal> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await SkipMarkAsync(stop);
        var lines = new TextLines(Body);
        for (var row = 1; await lines.NextAsync(stop) is { } line; row++)
        {
            if (line.IsTooLong)
            {
                yield return Call.Unsearchable(Unreadable.TooLong, row);
            }
            else if (!IsBlank(line.Bytes))
            {
                yield return Json(line.Bytes, row);
            }
        }
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        var reader = new SequenceReader<byte>(line);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r');
        return reader.End;
    }
}
