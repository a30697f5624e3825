namespace Vroegsignalering.Domain.Covenants;

/// <summary>What the partner reads about a refusal.</summary>
/// <param name="Code">The word of the wire.</param>
/// <param name="Detail">What is wrong, in Dutch.</param>
/// <param name="Hint">How to repair it, in Dutch.</param>
public sealed record RefusalText(string Code, string Detail, string Hint);
