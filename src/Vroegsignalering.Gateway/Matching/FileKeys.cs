using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>The keys of files as ids and back: a short key is its own id, of a longer one the text is remembered. A key is one of its municipality.</summary>
internal sealed class FileKeys
{
    // A byte of length, the key, and the number of the municipality, zero where none is told.
    private const int Size = 16;
    private const int Longest = Size - 1 - sizeof(ushort);
    private const byte Hashed = byte.MaxValue;

    private readonly ConcurrentDictionary<Guid, string> _long = [];

    /// <summary>The municipality of the id; 0 where none is told.</summary>
    public static ushort MunicipalityOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        id.TryWriteBytes(bytes);
        return BinaryPrimitives.ReadUInt16BigEndian(bytes[(Longest + 1)..]);
    }

    /// <summary>The id of the same key in that municipality; 0 leaves it open.</summary>
    public static Guid In(ushort municipality, Guid id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        id.TryWriteBytes(bytes);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[(Longest + 1)..], municipality);
        return new Guid(bytes);
    }

    /// <summary>The municipality as a number.</summary>
    public static ushort NumberOf(Gemeentecode municipality) => ushort.Parse(municipality.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The id of the key in no municipality, always the same.</summary>
    public Guid IdOf(string key)
    {
        Span<byte> id = stackalloc byte[Size];
        if (Encoding.UTF8.TryGetBytes(key, id.Slice(1, Longest), out var length))
        {
            id[0] = (byte)length;
            return new Guid(id);
        }

        id.Clear();
        SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Longest).CopyTo(id[1..]);
        id[0] = Hashed;
        var hash = new Guid(id);
        _long.TryAdd(hash, key);
        return hash;
    }

    /// <summary>The id of the key in the municipality, always the same.</summary>
    public Guid IdOf(Gemeentecode municipality, string key) => In(NumberOf(municipality), IdOf(key));

    /// <summary>The key of an id that was given here, whatever its municipality.</summary>
    public string KeyOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        id.TryWriteBytes(bytes);
        return bytes[0] == Hashed ? _long[In(0, id)] : Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]));
    }
}
