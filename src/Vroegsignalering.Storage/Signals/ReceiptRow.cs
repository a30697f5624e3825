using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Signals;

/// <summary>The receipt of a signal; it outlives the signal, without its nonce (IN-08, IN-09).</summary>
public sealed record ReceiptRow
{
    /// <summary>The municipality.</summary>
    public required Gemeentecode Tenant { get; init; }

    /// <summary>The signal.</summary>
    public required SignalId SignalId { get; init; }

    /// <summary>Who sent it.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The partner's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Arrival, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What salts the fingerprint; null once the signal is purged.</summary>
    public byte[]? Nonce { get; init; }

    /// <summary>SHA-256 over nonce and canonical JSON, hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the partner was told beside, as JSON.</summary>
    public required string Notices { get; init; }
}
