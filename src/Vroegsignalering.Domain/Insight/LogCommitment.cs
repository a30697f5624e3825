using System.Globalization;
using System.Security.Cryptography;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Insight;

/// <summary>The salted commitment of a log line: a leaf hash on which a Merkle tree can be built later (LO-02).</summary>
/// <remarks>Source: RFC 6962 section 2.1 for the leaf prefix, RFC 8785 for the JSON. The byte form is fixed in decision 0007.</remarks>
public static class LogCommitment
{
    /// <summary>The length of a nonce in bytes.</summary>
    public const int NonceLength = 16;

    private const byte LeafPrefix = 0x00;

    /// <summary>Thirty-two bytes: SHA-256 over the leaf prefix, the nonce and the canonical JSON of the payload.</summary>
    /// <param name="payload">What the line says.</param>
    /// <param name="nonce">Sixteen unpredictable bytes, of this line alone.</param>
    public static byte[] Of(LogPayload payload, ReadOnlySpan<byte> nonce)
    {
        var json = Json(payload);
        var leaf = new byte[1 + nonce.Length + json.Length];
        leaf[0] = LeafPrefix;
        nonce.CopyTo(leaf.AsSpan(1));
        json.CopyTo(leaf, 1 + nonce.Length);
        return SHA256.HashData(leaf);
    }

    /// <summary>The canonical JSON of the payload, UTF-8; a member that is null is left out.</summary>
    public static byte[] Json(LogPayload payload) => new CanonicalJson()
        .Text("activiteit", payload.Activity)
        .Text("betrokkene", payload.Subject)
        .Text("gemeente", payload.Tenant.ToString())
        .Text("grondslag", payload.LegalBasis)
        .Text("handeling", payload.OperationId)
        .Text("regel", payload.LineId.ToString())
        .Text("regelversie", payload.RuleVersion)
        .Text("register", payload.RegisterVersion)
        .Text("spoor", payload.TraceId)
        .Text("tijdstip", payload.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture))
        .Text("toestemming", payload.Consent)
        .Text("toestemmingId", payload.ConsentId?.ToString())
        .Text("uitkomst", payload.Outcome)
        .ToUtf8();
}
