using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>The keys of files as ids and back: a short key is its own id, of a longer one the text is remembered.</summary>
internal sealed class FileKeys
{
    private const int Longest = 15;
    private const byte Hashed = byte.MaxValue;

    private readonly ConcurrentDictionary<Guid, string> _long = [];

    /// <summary>The id of the key, always the same.</summary>
    public Guid IdOf(string key)
    {
        Span<byte> id = stackalloc byte[Longest + 1];
        if (Encoding.UTF8.TryGetBytes(key, id[1..], out var length))
        {
            id[0] = (byte)length;
            return new Guid(id);
        }

        SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, id.Length).CopyTo(id);
        id[0] = Hashed;
        var hash = new Guid(id);
        _long.TryAdd(hash, key);
        return hash;
    }

    /// <summary>The key of an id that was given here.</summary>
    public string KeyOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[Longest + 1];
        id.TryWriteBytes(bytes);
        return bytes[0] == Hashed ? _long[id] : Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]));
    }
}
