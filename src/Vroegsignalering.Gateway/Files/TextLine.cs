using System.Buffers;

namespace Vroegsignalering.Gateway.Files;

/// <summary>One line of a body, without its end; of one that is too long nothing is kept.</summary>
/// <param name="Bytes">The line.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="TextLines.Longest"/>.</param>
/// <param name="HasEnd">Whether a line break follows; the last line may lack it, as that of a file that was cut off does.</param>
internal readonly record struct TextLine(ReadOnlySequence<byte> Bytes, bool IsTooLong, bool HasEnd);
