using System.Buffers;

namespace Vroegsignalering.Gateway.Signals.Deliveries;

/// <summary>One line of a body, without its end; of one that is too long nothing is kept.</summary>
internal readonly record struct TextLine(ReadOnlySequence<byte> Bytes, bool IsTooLong);
