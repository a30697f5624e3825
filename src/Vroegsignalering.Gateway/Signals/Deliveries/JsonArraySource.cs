using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A JSON array of signals. Where the array itself is broken nobody can tell where the next row begins: reading ends there, what was committed stands.</summary>
internal sealed class JsonArraySource(PartnerCall call, HttpRequest request) : DeliverySource(call, request)
{
    public const string MediaType = "application/json";

    private const int LongestName = 64;

    // Depth is for the reading of the element: one that is nested too deep costs only itself.
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = TextLines.Longest + 1 });

    public override string Format => MediaType;

    public override async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        var errors = await base.OpenAsync();
        while (errors.Count == 0)
        {
            var read = await Body.ReadAsync(Aborted);
            var first = FirstLetter(read.Buffer);
            if (first is not null || read.IsCompleted || read.Buffer.Length > TextLines.Longest)
            {
                Body.AdvanceTo(read.Buffer.Start);
                return first == (byte)'[' ? [] : [Unreadable.Array];
            }

            Body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        return errors;
    }

    public override async IAsyncEnumerable<ArrivedSignal> RowsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        // In a broken list a name may be taken for an element, and its value be the first of what cannot be read.
        var (row, name) = (0, Array.Empty<byte>());
        await SkipMarkAsync(stop);
        for (var isEnd = false; !isEnd;)
        {
            var read = await Body.ReadAsync(stop);
            var rest = read.Buffer;
            while (TakeElement(ref rest, read.IsCompleted) is { } element)
            {
                name = element.Length <= LongestName ? element.ToArray() : [];
                yield return Json(element, ++row);
            }

            Broken ??= rest.Length > TextLines.Longest ? Unreadable.TooLong : null;
            isEnd = read.IsCompleted || Broken is not null;
            Body.AdvanceTo(rest.Start, Broken is null ? rest.End : rest.Start);
        }

        if (Broken is not null) yield return Call.Refused([Broken], await Body.MayBeCrisisAsync(stop, name), ++row);
    }

    private static byte? FirstLetter(ReadOnlySequence<byte> text)
    {
        var reader = new SequenceReader<byte>(text);
        _ = reader.IsNext(Encoding.UTF8.Preamble, advancePast: true);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        return reader.TryPeek(out var first) ? first : null;
    }

    /// <summary>The next whole element, cut off the rest; null when it is not there (yet), or never will be.</summary>
    private ReadOnlySequence<byte>? TakeElement(ref ReadOnlySequence<byte> rest, bool isFinal)
    {
        try
        {
            while (true)
            {
                var json = new Utf8JsonReader(rest, isFinal, _state);
                var isThere = json.Read();
                var isBracket = json.CurrentDepth == 0;
                var start = json.TokenStartIndex;
                if (!isThere || (!isBracket && !json.TrySkip()))
                {
                    return null;
                }

                var element = rest.Slice(start, json.BytesConsumed - start);
                (_state, rest) = (json.CurrentState, rest.Slice(json.BytesConsumed));
                if (!isBracket)
                {
                    return element;
                }
            }
        }
        catch (JsonException)
        {
            Broken = Unreadable.RestOfArray;
            return null;
        }
    }
}
