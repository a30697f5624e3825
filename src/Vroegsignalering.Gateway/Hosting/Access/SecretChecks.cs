using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>What became of a secret that somebody showed.</summary>
public enum SecretVerdict
{
    Right,
    Wrong,

    /// <summary>It was not looked at: too many wait before it.</summary>
    NotChecked,
}

/// <summary>Checks secrets: one that proved right before passes at once, whatever others do; any other waits for its slow hash.</summary>
public sealed class SecretChecks(HashGate gate)
{
    // Of this process only, so that what is remembered here is worth nothing to whoever finds it elsewhere.
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);
    private readonly ConcurrentDictionary<Identity, byte[]> _proven = new();

    public async Task<SecretVerdict> CheckAsync(Identity identity, string secret, Asker asker, CancellationToken gone)
    {
        var mark = MarkOf(identity, secret);
        if (IsProven(identity, mark)) return SecretVerdict.Right;
        // Looked up again at its turn: the first of many that came together has proved it for all.
        var right = await gate.RunAsync(asker, () => IsProven(identity, mark) || identity.Secret.Matches(secret), gone);
        if (right is true) _proven[identity] = mark;
        return right switch { true => SecretVerdict.Right, false => SecretVerdict.Wrong, null => SecretVerdict.NotChecked };
    }

    private bool IsProven(Identity identity, byte[] mark) =>
        _proven.TryGetValue(identity, out var proven) && CryptographicOperations.FixedTimeEquals(proven, mark);

    // With the configured hash in it: under another one nothing is remembered.
    private byte[] MarkOf(Identity identity, string secret) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{identity.Secret}|{identity.Name.Length}|{identity.Name}|{secret}"));
}
