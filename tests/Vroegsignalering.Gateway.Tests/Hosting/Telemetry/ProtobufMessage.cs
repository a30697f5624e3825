using System.Buffers.Binary;
using System.Text;

namespace Vroegsignalering.Gateway.Tests.Hosting.Telemetry;

/// <summary>A message of Protocol Buffers by its field numbers: as much as reading OTLP takes.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, ulong Number, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public ProtobufMessage(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var tag = Varint(ref bytes);
            var field = (int)(tag >> 3);
            _fields.Add((tag & 7) switch
            {
                0 => (field, Varint(ref bytes), default),
                1 => (field, BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, 8).Span), default),
                2 => (field, 0, Take(ref bytes, (int)Varint(ref bytes))),
                5 => (field, BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4).Span), default),
                var unknown => throw new FormatException($"Wire type {unknown}."),
            });
        }
    }

    public IEnumerable<ProtobufMessage> Messages(int field) => All(field).Select(found => new ProtobufMessage(found.Bytes));

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field).Span);

    public string Hex(int field) => Convert.ToHexStringLower(Bytes(field).Span);

    public ulong? Number(int field) => All(field).Select(found => (ulong?)found.Number).LastOrDefault();

    private ReadOnlyMemory<byte> Bytes(int field) => All(field).Select(found => found.Bytes).LastOrDefault();

    private IEnumerable<(int Field, ulong Number, ReadOnlyMemory<byte> Bytes)> All(int field) => _fields.Where(found => found.Field == field);

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> bytes, int count)
    {
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(ref bytes, 1).Span[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
