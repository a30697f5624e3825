using Vroegsignalering.Domain.Matching.Review;

namespace Vroegsignalering.Gateway.Review;

/// <summary>One field of one candidate.</summary>
/// <param name="Value">What the register says now; a dash when nothing.</param>
/// <param name="Level">How it compared when it was decided; null where nothing is compared.</param>
public sealed record DeskCell(string Value, StoredLevel? Level);
