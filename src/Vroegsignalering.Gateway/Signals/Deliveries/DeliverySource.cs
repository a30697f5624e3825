using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>A file that is read row by row while it comes in; nothing of it is kept but the row at hand.</summary>
internal abstract class DeliverySource(PartnerCall call, HttpRequest request)
{
    /// <summary>The media type, as it is stored with the file.</summary>
    public abstract string Format { get; }

    /// <summary>Why reading stopped before the end; known once the rows are read, null when it did not.</summary>
    public string? Failure { get; protected set; }

    protected PartnerCall Call => call;

    protected PipeReader Body => request.BodyReader;

    protected CancellationToken Aborted => request.HttpContext.RequestAborted;

    /// <summary>The source for the request's media type; null when that is not read here, or not in UTF-8.</summary>
    public static DeliverySource? For(PartnerCall call, HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsUtf8(type))
        {
            return null;
        }

        return type.MediaType.Value?.ToUpperInvariant() switch
        {
            "TEXT/CSV" => new CsvSource(call, request),
            "APPLICATION/X-NDJSON" => new NdjsonSource(call, request),
            "APPLICATION/JSON" => new JsonArraySource(call, request),
            _ => null,
        };
    }

    /// <summary>Reads up to the first row.</summary>
    /// <returns>What makes the file unreadable as a whole; empty when its rows can be read.</returns>
    public virtual async Task<IReadOnlyList<FieldError>> OpenAsync()
    {
        var read = await Body.ReadAtLeastAsync(Encoding.UTF8.Preamble.Length, Aborted);
        var hasMark = read.Buffer.Length >= Encoding.UTF8.Preamble.Length
            && read.Buffer.Slice(0, Encoding.UTF8.Preamble.Length).ToArray().AsSpan().SequenceEqual(Encoding.UTF8.Preamble);
        Body.AdvanceTo(hasMark ? read.Buffer.GetPosition(Encoding.UTF8.Preamble.Length) : read.Buffer.Start);
        return [];
    }

    /// <summary>The rows as they come in, numbered from 1.</summary>
    public abstract IAsyncEnumerable<ArrivedSignal> RowsAsync(CancellationToken stop);

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    protected ArrivedSignal Json(ReadOnlySequence<byte> text, int row)
    {
        try
        {
            using var message = JsonDocument.Parse(text);
            return Call.Arrived(SignalFields.FromJson(message.RootElement), row);
        }
        catch (JsonException)
        {
            return Call.Unreadable(Unreadable.Json, row);
        }
    }
}
