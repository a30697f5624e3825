using System.Data.Common;
using System.Security.Cryptography;
using Dapper;

namespace Vroegsignalering.Chaos;

/// <summary>How often the log says of each signal that it was received, by the pseudonyms as a reader with the key would make them.</summary>
internal sealed class ReceivedLines
{
    private const int PseudonymBytes = 8;
    private readonly Dictionary<string, byte[]> _keys;
    private readonly ILookup<(string Tenant, string Subject), int> _lines;

    private ReceivedLines(Dictionary<string, byte[]> keys, ILookup<(string, string), int> lines) => (_keys, _lines) = (keys, lines);

    public static async Task<ReceivedLines> ReadAsync(DbConnection store)
    {
        var keys = await store.QueryAsync<(string Tenant, byte[] Key)>("select tenant, pseudonym_key from tenant");
        var lines = await store.QueryAsync<(string Tenant, string Subject)>(
            "select tenant, subject from log_payload where activity = 'signaal-ontvangen'");
        return new ReceivedLines(keys.ToDictionary(tenant => tenant.Tenant, tenant => tenant.Key), lines.ToLookup(line => line, _ => 1));
    }

    public int Of(string tenant, Guid signal) => _lines[(tenant, PseudonymOf(_keys[tenant], signal))].Count();

    private static string PseudonymOf(byte[] key, Guid signal) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, signal.ToByteArray(bigEndian: true)).AsSpan(0, PseudonymBytes));
}
