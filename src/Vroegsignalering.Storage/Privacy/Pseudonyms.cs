using System.Security.Cryptography;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>Turns a subject into its pseudonym: the same within a tenant, another one in another tenant (LO-03).</summary>
internal sealed class Pseudonyms
{
    private const int Length = 8;
    private readonly byte[] _key;

    private Pseudonyms(byte[] key) => _key = key;

    public static async Task<Pseudonyms> OfAsync(Session session, Gemeentecode tenant)
    {
        if (!session.PseudonymKeys.TryGetValue(tenant, out var key))
        {
            key = await session.SingleAsync<byte[]>("select pseudonym_key from tenant where tenant = @tenant", new { tenant })
                ?? throw new InvalidOperationException($"Tenant {tenant} has no pseudonym key.");
            session.PseudonymKeys[tenant] = key;
        }

        return new Pseudonyms(key);
    }

    /// <summary>Sixteen lower-case hexadecimal digits: the first eight bytes of HMAC-SHA256 over the id, big-endian.</summary>
    public string Of(Guid subject)
    {
        Span<byte> id = stackalloc byte[16];
        subject.TryWriteBytes(id, bigEndian: true, out _);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, id).AsSpan(0, Length));
    }
}
