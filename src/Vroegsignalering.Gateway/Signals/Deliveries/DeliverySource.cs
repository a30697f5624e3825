using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A file that is read row by row while it comes in; nothing of it is kept but the row at hand.</summary>
internal abstract class DeliverySource(PartnerCall call, HttpRequest request)
{
    /// <summary>The media type, as it is stored with the file.</summary>
    public abstract string Format { get; }

    /// <summary>Why reading stopped before the end; known once the rows are read, null when it did not.</summary>
    public string? Failure => Broken?.Code;

    /// <summary>What makes the rest of the file unreadable; told in the place of its next row too.</summary>
    protected FieldError? Broken { get; set; }

    protected PartnerCall Call => call;

    protected PipeReader Body => request.BodyReader;

    protected CancellationToken Aborted => request.HttpContext.RequestAborted;

    /// <summary>The media types that are read.</summary>
    public static IReadOnlyList<string> Formats { get; } = [CsvSource.MediaType, NdjsonSource.MediaType, JsonArraySource.MediaType];

    /// <summary>The source for the request's media type; null when that is not read here.</summary>
    public static DeliverySource? For(PartnerCall call, HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.MediaType.Value?.ToLowerInvariant() switch
        {
            CsvSource.MediaType => new CsvSource(call, request),
            NdjsonSource.MediaType => new NdjsonSource(call, request),
            JsonArraySource.MediaType => new JsonArraySource(call, request),
            _ => null,
        };

    /// <summary>Looks at the beginning of the file; consumes nothing, so that a file that is refused can still be searched.</summary>
    /// <returns>What makes the file unreadable as a whole; empty when its rows can be read.</returns>
    public virtual async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        var read = await Body.ReadAtLeastAsync(FileStart.Size, Aborted);
        var start = FileStart.Of(read.Buffer.Slice(0, Math.Min(FileStart.Size, read.Buffer.Length)).ToArray());
        Body.AdvanceTo(read.Buffer.Start);
        return start.Fault is { } fault ? [fault] : start.Encoding == Encoding.UTF8 ? [] : [FileFaults.Json16];
    }

    /// <summary>The rows as they come in, with their numbers.</summary>
    public abstract IAsyncEnumerable<ArrivedSignal> RowsAsync(CancellationToken stop);

    /// <summary>Behind the byte order mark, if there is one.</summary>
    protected async Task SkipMarkAsync(CancellationToken stop)
    {
        var read = await Body.ReadAtLeastAsync(Encoding.UTF8.Preamble.Length, stop);
        var reader = new SequenceReader<byte>(read.Buffer);
        _ = reader.IsNext(Encoding.UTF8.Preamble, advancePast: true);
        Body.AdvanceTo(reader.Position);
    }

    protected ArrivedSignal Json(ReadOnlySequence<byte> text, int row)
    {
        try
        {
            using var message = JsonDocument.Parse(text);
            return Call.Arrived(SignalFields.FromJson(message.RootElement), row);
        }
        catch (JsonException)
        {
            return Call.Unreadable(Unreadable.Json, row, Encoding.UTF8.GetString(text));
        }
    }
}
