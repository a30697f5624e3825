using System.Security.Cryptography;

namespace Vroegsignalering.Domain.Signals;

/// <summary>The fingerprint (vingerafdruk) on a receipt: it proves what was received and tells nothing once its nonce is gone.</summary>
/// <remarks>Source: IN-09; RFC 8785 for the form that is hashed.</remarks>
public static class Fingerprint
{
    /// <summary>The length of a nonce in bytes.</summary>
    public const int NonceLength = 16;

    /// <summary>Sixteen unpredictable bytes, kept until the signal is purged.</summary>
    public static byte[] NewNonce() => RandomNumberGenerator.GetBytes(NonceLength);

    /// <summary>SHA-256 over the nonce followed by the canonical JSON, as 64 lower-case hexadecimal digits.</summary>
    /// <param name="nonce">Sixteen bytes.</param>
    /// <param name="canonicalJson">What <see cref="SignalJson.Write"/> gave.</param>
    /// <exception cref="ArgumentException">The nonce has another length.</exception>
    public static string Of(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> canonicalJson)
    {
        if (nonce.Length != NonceLength)
        {
            throw new ArgumentException("A nonce has sixteen bytes.", nameof(nonce));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(nonce);
        hash.AppendData(canonicalJson);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
