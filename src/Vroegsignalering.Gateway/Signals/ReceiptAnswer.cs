using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>The receipt as the partner reads it: the same letters every time it is asked for (IN-08, IN-09).</summary>
internal record ReceiptAnswer
{
    public ReceiptAnswer(ReceiptRow receipt)
    {
        Id = receipt.SignalId.Value;
        Reference = receipt.Reference;
        ReceivedAt = Instant(receipt.ReceivedAt);
        Fingerprint = receipt.Fingerprint;
        Notices = JsonSerializer.Deserialize<FieldError[]>(receipt.Notices)!;
    }

    [JsonPropertyName("id")]
    public Guid Id { get; }

    [JsonPropertyName("kenmerk")]
    public string Reference { get; }

    [JsonPropertyName("ontvangenOp")]
    public string ReceivedAt { get; }

    [JsonPropertyName("vingerafdruk")]
    public string Fingerprint { get; }

    [JsonPropertyName("meldingen")]
    public IReadOnlyList<FieldError> Notices { get; }

    /// <summary>The instant in UTC with milliseconds, whatever the store made of it.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
