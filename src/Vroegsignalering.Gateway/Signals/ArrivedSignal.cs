using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A message as it came through a municipal entrance.</summary>
/// <param name="Parsed">What the parser made of it.</param>
/// <param name="At">The earliest moment at an entrance, UTC (CR-03).</param>
/// <param name="Row">Its row number in a file, from 1; null for a single post.</param>
internal sealed record ArrivedSignal(ParsedSignal Parsed, DateTimeOffset At, int? Row = null);
