namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>A reason for which a human decides.</summary>
/// <param name="Reason">The name that decisions keep.</param>
/// <param name="Code">The code on the wire.</param>
/// <param name="Text">The reason in plain Dutch.</param>
public sealed record ReviewText(string Reason, string Code, string Text);
